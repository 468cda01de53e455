import { imagesJsonLd } from '@/features/media/image-json-ld';
import { publisherJsonLd } from '@/features/newsroom/newsroom-json-ld';
import type { PublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { bodyText } from '@/features/story/body/body-text';
import { isNameable } from '@/lib/language-name';
import { routes } from '@/lib/routes';
import { contactProblem, profileProblem } from './byline-address';
import type { PublishedByline } from './byline-queries';
import type { Contact } from './byline-schema';

type Thing = Record<string, unknown>;

/** A pseudonym stands for a person; a wire and the paper's own collective names do not. */
const isPerson = ({ kind }: PublishedByline) => kind === 'person' || kind === 'pseudonym';

/** Whose name stands for someone who is not to be found by it. */
const isVeiled = ({ kind }: PublishedByline) => kind === 'pseudonym';

/** As the URL standard writes it, for readers that know no other letters. */
const inAscii = (href: string) => new URL(href).href;

const addressOf = (byline: PublishedByline, siteUrl: URL) => new URL(routes.byline(byline.slug), siteUrl).href;

/**
 * Whoever is credited, as a story names them: one object each. A pseudonym or a withheld name has no `sameAs`, which
 * says who somebody is elsewhere (https://schema.org/sameAs), and no place of work.
 */
export function creditedJsonLd(byline: PublishedByline, siteUrl: URL): Thing {
	const url = addressOf(byline, siteUrl);
	const job = isPerson(byline) && byline.title !== '';
	const profiles = isVeiled(byline) ? [] : byline.sameAs.filter((href) => profileProblem(href) === null);
	return {
		'@type': isPerson(byline) ? 'Person' : 'Organization',
		'@id': url,
		name: byline.name,
		url,
		...(job && { jobTitle: byline.title }),
		...(profiles.length > 0 && { sameAs: profiles.map(inAscii) }),
	};
}

/** A byline's page: schema.org/ProfilePage of the person or organization that the name stands for. */
export function bylineJsonLd(byline: PublishedByline, newsroom: PublishedNewsroom, siteUrl: URL): Thing {
	return {
		'@context': 'https://schema.org',
		'@type': 'ProfilePage',
		url: addressOf(byline, siteUrl),
		inLanguage: newsroom.language,
		mainEntity: { ...creditedJsonLd(byline, siteUrl), ...profile(byline, newsroom, siteUrl) },
	};
}

function profile(byline: PublishedByline, newsroom: PublishedNewsroom, siteUrl: URL): Thing {
	const image = byline.portrait && imagesJsonLd(byline.portrait, siteUrl)[0];
	const description = byline.bio ? bodyText(byline.bio).replaceAll('\n', ' ') : '';
	const place = byline.location !== '' && !isVeiled(byline) && { '@type': 'Place', name: byline.location };
	const languages = byline.languages.filter(isNameable);
	// Machines have nothing to complete an address with: only those that are whole.
	const contacts = byline.contacts.filter(({ href }) => contactProblem(href) === null);
	const ours = byline.status === 'active' && byline.kind !== 'agency' && publisherJsonLd(newsroom, siteUrl);
	return {
		...(description !== '' && { description }),
		...(image && { image }),
		...(byline.beats.length > 0 && { knowsAbout: byline.beats }),
		...(languages.length > 0 && { knowsLanguage: languages }),
		...(place && { [isPerson(byline) ? 'workLocation' : 'location']: place }),
		...(ours && { [isPerson(byline) ? 'worksFor' : 'parentOrganization']: ours }),
		...(contacts.length > 0 && { contactPoint: contacts.map(contactPoint) }),
	};
}

function contactPoint({ label, href }: Contact): Thing {
	const [, scheme, rest = ''] = /^(mailto|tel):([^?]*)/i.exec(href) ?? [];
	const kind = scheme?.toLowerCase();
	const way = kind === 'mailto' ? { email: rest } : kind === 'tel' ? { telephone: rest } : { url: inAscii(href) };
	return { '@type': 'ContactPoint', contactType: label, ...way };
}
