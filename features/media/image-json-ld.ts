import { routes } from '@/lib/routes';
import { CROPS, type PublishedImage, type Rendition, wholeRenditions } from './media-schema';

type Thing = Record<string, unknown>;

/** The cuts of an image in the order of `CROPS`; of one that has none, the whole picture at its largest. */
function shownToMachines(image: PublishedImage): Rendition[] {
	const cut = CROPS.flatMap((crop) => image.renditions.filter((file) => file.format === 'jpeg' && file.crop === crop));
	return cut.length > 0 ? cut : wholeRenditions(image, 'jpeg').slice(-1);
}

/** schema.org/ImageObject for each cut. */
export const imagesJsonLd = (image: PublishedImage, siteUrl: URL): Thing[] =>
	shownToMachines(image).map((file) => imageObject(image, file, siteUrl));

/** The whole picture, for what must not be cut: a logo. */
export function wholeImageJsonLd(image: PublishedImage, siteUrl: URL): Thing | undefined {
	const file = wholeRenditions(image, 'jpeg').at(-1);
	return file && imageObject(image, file, siteUrl);
}

/** `creditText` is whom to name where the picture is shown. */
function imageObject(image: PublishedImage, file: Rendition, siteUrl: URL): Thing {
	return {
		'@type': 'ImageObject',
		url: new URL(routes.media(file.file), siteUrl).href,
		width: file.width,
		height: file.height,
		...(image.caption !== '' && { caption: image.caption }),
		...(image.credit !== '' && { creditText: image.credit }),
	};
}
