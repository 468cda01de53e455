import type { PublishedImage } from '@/features/media/media-schema';
import { routes } from '@/lib/routes';
import { imagesIn } from '../body/body-images';
import type { PublishedStory } from '../story-queries';
import type { NinjsPicture, NinjsRendition } from './ninjs-schema';

/** The pictures that a story shows, the lead first, each once and with all its files. */
export function ninjsPictures(story: PublishedStory, siteUrl: URL): NinjsPicture[] {
	const inBody = imagesIn(story.body).flatMap((id) => story.images.get(id) ?? []);
	const shown = new Map([...(story.image ? [story.image] : []), ...inBody].map((image) => [image.id, image]));
	return [...shown.values()].map((image, index) => {
		const lead = image.id === story.image?.id;
		return {
			...{ name: lead ? 'lead' : `figure-${index + (story.image ? 0 : 1)}`, rel: lead ? 'lead' : 'figure' },
			uri: `urn:uuid:${image.id}`,
			type: 'picture',
			representationType: 'full',
			descriptions: [
				...described('caption', image.caption),
				// For those who do not see it.
				...described('alternative', image.alt),
			],
			...(image.credit !== '' && { by: image.credit }),
			renditions: renditions(image, siteUrl),
		};
	});
}

const described = (role: string, value: string) => (value === '' ? [] : [{ role, contentType: 'text/plain', value }]);

const renditions = (image: PublishedImage, siteUrl: URL): NinjsRendition[] =>
	image.renditions.map(({ file, format, width, height, crop }) => ({
		name: crop ? `${crop}-${width}-${format}` : `whole-${width}-${format}`,
		href: new URL(routes.media(file), siteUrl).href,
		contentType: `image/${format}`,
		width,
		height,
		...(crop && { aspectRatio: crop }),
	}));
