import { imagesJsonLd } from '@/features/media/image-json-ld';
import { publisherJsonLd } from '@/features/newsroom/newsroom-json-ld';
import type { PublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { bodyText } from '@/features/story/body/body-text';
import { routes } from '@/lib/routes';
import type { PublishedByline } from './byline-queries';
import type { Contact } from './byline-schema';

type Thing = Record<string, unknown>;

/** A pseudonym stands for a person; a wire and the paper's own collective names do not. */
const isPerson = ({ kind }: PublishedByline) => kind === 'person' || kind === 'pseudonym';

const addressOf = (byline: PublishedByline, siteUrl: URL) => new URL(routes.byline(byline.slug), siteUrl).href;

/** Whoever is credited, as a story names them: one object each. */
export function creditedJsonLd(byline: PublishedByline, siteUrl: URL): Thing {
	const url = addressOf(byline, siteUrl);
	const job = isPerson(byline) && byline.title !== '';
	return {
		'@type': isPerson(byline) ? 'Person' : 'Organization',
		'@id': url,
		name: byline.name,
		url,
		...(job && { jobTitle: byline.title }),
		...(byline.sameAs.length > 0 && { sameAs: byline.sameAs }),
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
	const place = byline.location !== '' && { '@type': 'Place', name: byline.location };
	const ours = byline.status === 'active' && byline.kind !== 'agency' && publisherJsonLd(newsroom, siteUrl);
	return {
		...(description !== '' && { description }),
		...(image && { image }),
		...(byline.beats.length > 0 && { knowsAbout: byline.beats }),
		...(byline.languages.length > 0 && { knowsLanguage: byline.languages }),
		...(place && { [isPerson(byline) ? 'workLocation' : 'location']: place }),
		...(ours && { [isPerson(byline) ? 'worksFor' : 'parentOrganization']: ours }),
		...(byline.contacts.length > 0 && { contactPoint: byline.contacts.map(contactPoint) }),
	};
}

function contactPoint({ label, href }: Contact): Thing {
	const [, scheme, rest = ''] = /^(mailto|tel):([^?]*)/i.exec(href) ?? [];
	const kind = scheme?.toLowerCase();
	const way = kind === 'mailto' ? { email: rest } : kind === 'tel' ? { telephone: rest } : { url: href };
	return { '@type': 'ContactPoint', contactType: label, ...way };
}
