import { Picture } from '@/features/media/components/picture';
import type { PublishedImage } from '@/features/media/media-schema';
import type { NodeOf } from './body-schema';
import type { Setting } from './body-setting';
import { isBlank, ownText } from './body-text';
import { InlineText } from './inline-text';
import { printable } from './printable';
import { directionWithin } from './text-direction';

type Props = { node: NodeOf<'figure'>; setting: Setting };

/** A picture that can carry the page's full width; a smaller one is never blown up. */
const WIDE = { width: 1_000, ratio: 1.2 };

export function Figure({ node, setting }: Props) {
	const image = shown(node, setting);
	return (
		<FigureView
			node={node}
			setting={setting}
			className={`story-figure ${image ? placement(image) : ''}`.trim()}
			sizes="(min-width: 64rem) 60rem, 100vw"
		/>
	);
}

export function Gallery({ node, setting }: { node: NodeOf<'gallery'>; setting: Setting }) {
	const figures = (node.content ?? []).filter((child) => child.type === 'figure');
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, this groups pictures
		<div className="gallery" role="group" aria-label={`Gallery, ${figures.length} pictures`}>
			{Array.from(figures.entries(), ([at, figure]) => (
				<FigureView
					key={at}
					node={figure}
					setting={setting}
					className={`gallery-figure ${tall(shown(figure, setting)) ? 'figure-tall' : ''}`.trim()}
					sizes="(min-width: 64rem) 30rem, (min-width: 30rem) 50vw, 100vw"
				/>
			))}
		</div>
	);
}

/** Words given with the figure stand before those on record with the image. */
function FigureView({ node, setting, className, sizes }: Props & { className: string; sizes: string }) {
	const image = shown(node, setting);
	const record = printable(setting.images.get(node.attrs.image));
	const alt = node.attrs.alt.trim() || record?.alt.trim() || '';
	const credit = node.attrs.credit.trim() || record?.credit.trim() || '';
	const own = (node.content ?? []).some((run) => !isBlank(run));
	const caption = own ? ownText(node) : (record?.caption.trim() ?? '');
	if (!image && !alt && !caption && !credit) return null;
	return (
		<figure className={className}>
			{image ? <Picture image={{ ...image, alt }} sizes={sizes} /> : alt && <p className="figure-missing">{alt}</p>}
			{(caption || credit) && (
				<figcaption dir={directionWithin(setting.direction, caption)}>
					{own ? <InlineText nodes={node.content} setting={setting} /> : caption}
					{caption && credit && ' '}
					{credit && <span className="credit">{credit}</span>}
				</figcaption>
			)}
		</figure>
	);
}

/** The image on record, if it has a file that can be shown. */
function shown(node: NodeOf<'figure'>, { images }: Setting): PublishedImage | undefined {
	const image = images.get(node.attrs.image);
	return image && image.renditions.length > 0 ? image : undefined;
}

const tall = (image: PublishedImage | undefined) => image !== undefined && image.height > image.width;

function placement(image: PublishedImage): string {
	if (image.width >= WIDE.width && image.width / image.height >= WIDE.ratio) return 'figure-wide';
	return tall(image) ? 'figure-tall' : '';
}
