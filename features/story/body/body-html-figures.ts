import { type PublishedImage, type Rendition, wholeRenditions } from '@/features/media/media-schema';
import { routes } from '@/lib/routes';
import { element, emptyElement, escapeText } from './body-html-element';
import { type HtmlSetting, inlineHtml } from './body-html-inline';
import type { NodeOf } from './body-schema';
import { isBlank, ownText } from './body-text';
import { printable } from './printable';
import { type Direction, directionWithin } from './text-direction';

/** The widest picture that a feed reader is sent: sharp on a tablet, and no larger than it needs. */
const WIDEST = 1_600;

/** The one file by which a whole picture is shown where none can be chosen: every reader knows JPEG. */
export function onlyRendition(image: PublishedImage): Rendition | undefined {
	const plain = wholeRenditions(image, 'jpeg');
	const files = plain.length > 0 ? plain : wholeRenditions(image, 'webp');
	return files.findLast((file) => file.width <= WIDEST) ?? files[0];
}

/** Words given with the figure stand before those on record with the image. */
export function figureHtml(node: NodeOf<'figure'>, setting: HtmlSetting): string {
	const image = printable(setting.images.get(node.attrs.image));
	const own = (node.content ?? []).some((run) => !isBlank(run));
	const caption = own ? ownText(node) : (image?.caption.trim() ?? '');
	return pictureHtml(
		image,
		{
			alt: node.attrs.alt.trim() || image?.alt.trim() || '',
			credit: node.attrs.credit.trim() || image?.credit.trim() || '',
			caption: own ? inlineHtml(node.content, setting) : escapeText(caption),
			dir: directionWithin(setting.direction, caption),
		},
		setting.base,
	);
}

/** An image with the words on record, as it stands above a story. */
export function leadFigureHtml(image: PublishedImage, base: URL, dir?: Direction): string {
	const { alt, caption, credit } = printable(image);
	return pictureHtml(image, { alt: alt.trim(), credit: credit.trim(), caption: escapeText(caption.trim()), dir }, base);
}

/** `caption` is HTML, the others are text. */
type Words = { alt: string; caption: string; credit: string; dir?: Direction | undefined };

function pictureHtml(image: PublishedImage | undefined, { alt, caption, credit, dir }: Words, base: URL): string {
	const file = image && onlyRendition(image);
	if (!file && !alt && !caption && !credit) return '';
	const missing = alt === '' ? '' : element('p', {}, escapeText(alt));
	const source = file && new URL(routes.media(file.file), base).href;
	const picture = file && emptyElement('img', { src: source, width: file.width, height: file.height, alt });
	const by = credit === '' ? '' : element('small', {}, escapeText(credit));
	const below = [caption, by].filter(Boolean).join(' ');
	return element('figure', {}, picture ?? missing, below === '' ? '' : element('figcaption', { dir }, below));
}
