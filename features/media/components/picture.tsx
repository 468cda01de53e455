import { routes } from '@/lib/routes';
import { type PublishedImage, type RenditionFormat, wholeRenditions } from '../media-schema';

const CROPS = {
	'1:1': 'aspect-square w-full object-cover',
	'4:3': 'aspect-[4/3] w-full object-cover',
	'3:2': 'aspect-[3/2] w-full object-cover',
	'16:9': 'aspect-video w-full object-cover',
} as const;

/** What a browser without `srcset` gets: sharp enough for a phone and a column. */
const FALLBACK_WIDTH = 960;

type Props = {
	image: PublishedImage;
	/** The `sizes` of the picture as it is laid out: "(min-width: 64rem) 60rem, 100vw". */
	sizes: string;
	/** Whether it is what the reader came for: fetched at once and first. */
	priority?: boolean;
	className?: string;
	crop?: keyof typeof CROPS;
};

/** An image in the formats that the browser likes best; nothing if it has no file yet. */
export function Picture({ image, sizes, priority = false, className, crop }: Props) {
	const plain = wholeRenditions(image, 'jpeg');
	const files = plain.length > 0 ? plain : wholeRenditions(image, 'webp');
	const fallback = files.findLast((file) => file.width <= FALLBACK_WIDTH) ?? files[0];
	if (!fallback) return null;
	return (
		<picture>
			<Source image={image} format="avif" sizes={sizes} />
			<Source image={image} format="webp" sizes={sizes} />
			<img
				src={routes.media(fallback.file)}
				srcSet={srcSet(files)}
				sizes={sizes}
				width={image.width}
				height={image.height}
				alt={image.alt}
				decoding="async"
				loading={priority ? undefined : 'lazy'}
				fetchPriority={priority ? 'high' : undefined}
				className={[crop && CROPS[crop], className].filter(Boolean).join(' ') || undefined}
			/>
		</picture>
	);
}

function Source({ image, format, sizes }: { image: PublishedImage; format: RenditionFormat; sizes: string }) {
	const files = wholeRenditions(image, format);
	if (files.length === 0) return null;
	return <source type={`image/${format}`} srcSet={srcSet(files)} sizes={sizes} />;
}

const srcSet = (files: PublishedImage['renditions']) =>
	files.map(({ file, width }) => `${routes.media(file)} ${width}w`).join(', ');
