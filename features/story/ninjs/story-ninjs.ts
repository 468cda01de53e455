import { piecesToText, writersLine } from '@/features/byline/credits/credit-grammar';
import type { PublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { dayIn, formatStamp, isoWithOffset } from '@/lib/dates';
import { routes } from '@/lib/routes';
import { bodyHtml } from '../body/body-html';
import { bodyText } from '../body/body-text';
import { changedAt } from '../story-changed';
import type { PublishedCorrection, PublishedStory } from '../story-queries';
import { GENRES, partyRole, trustIndicator } from './ninjs-codes';
import { ninjsPictures } from './ninjs-pictures';
import type { PublishedVersion } from './ninjs-queries';
import { NINJS, type Ninjs } from './ninjs-schema';

/**
 * A live story for other newsrooms' systems. Its `uri` stays the same wherever the story
 * moves. There is no `edNote`: notes to editors are for this newsroom alone, and a
 * correction is for readers, so it stands in `descriptions`, which may be published.
 */
export function storyNinjs(
	story: PublishedStory,
	live: PublishedVersion,
	newsroom: PublishedNewsroom,
	siteUrl: URL,
): Ninjs {
	const absolute = (path: string) => new URL(path, siteUrl).href;
	const iso = (at: Date) => isoWithOffset(at, newsroom.zone);
	const associations = ninjsPictures(story, siteUrl);
	const by = piecesToText(writersLine(story.credits, story), story.language);
	return {
		standard: NINJS,
		uri: `urn:uuid:${story.id}`,
		type: 'text',
		representationType: 'full',
		profile: associations.length > 0 ? 'text-photo' : 'text-only',
		version: [live.number, ...(story.corrections.length > 0 ? [story.corrections.length] : [])].join('.'),
		firstCreated: iso(story.publishedAt),
		contentCreated: iso(story.publishedAt),
		versionCreated: iso(newest(live.createdAt, changedAt(story))),
		pubStatus: 'usable',
		copyrightHolder: newsroom.name,
		copyrightNotice: `© ${dayIn(story.publishedAt, newsroom.zone).slice(0, 4)} ${newsroom.name}`,
		language: story.language,
		slugline: story.address.split('/').map(decodeURIComponent).at(-1) ?? '',
		headlines: [plain('main', story.headline), ...texts('kicker', story.kicker)],
		descriptions: [
			...texts('summary', story.standfirst),
			...story.corrections.map((one) => plain(one.kind, correctionText(one, newsroom.zone, story.language))),
		],
		bodies: [
			{ role: 'main', contentType: 'text/html', value: html(story, siteUrl) },
			plain('main', bodyText(story.body)),
		],
		...(by !== '' && { by }),
		infoSources: story.credits.map(({ name, role, slug }) => ({
			...{ name, role: partyRole(role) },
			uri: absolute(routes.byline(slug)),
		})),
		genres: [GENRES[story.kind]],
		subjects: [
			{ name: story.section.name, rel: 'section', uri: absolute(routes.section(story.section.slug)) },
			...story.topics.map(({ name, slug }) => ({ name, rel: 'about', uri: absolute(routes.topic(slug)) })),
		],
		places: story.dateline ? [{ name: story.dateline.place, rel: 'dateline' }] : [],
		...(story.dateline && { located: story.dateline.place }),
		altIds: [{ role: 'canonical', value: absolute(story.address) }],
		trustIndicators: newsroom.policies.map(({ slug, title }) => ({
			...{ role: trustIndicator(slug), title },
			href: absolute(routes.policy(slug)),
		})),
		associations,
	};
}

/** Where the ninjs of the story at a path is. */
export function ninjsAt(storyPath: string): string {
	const [section = '', year, month, day, slug = ''] = storyPath.slice(1).split('/').map(decodeURIComponent);
	return routes.ninjs({ section, day: [year, month, day].join('-'), slug });
}

const plain = (role: string, value: string) => ({ role, contentType: 'text/plain', value });
const texts = (role: string, value: string) => (value === '' ? [] : [plain(role, value)]);

const newest = (at: Date, other: Date | null) => (other && other > at ? other : at);

const html = ({ body, images, language, address, dateline }: PublishedStory, siteUrl: URL) =>
	bodyHtml(body, { images, language, siteUrl, address, dateline: dateline?.place });

/** Whoever carries the story on has to carry what was corrected, and when. */
const correctionText = ({ at, text }: PublishedCorrection, zone: string, language: string) =>
	`${formatStamp(at, zone, language)}: ${text}`;
