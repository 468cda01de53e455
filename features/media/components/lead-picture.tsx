import type { PublishedImage } from '../media-schema';
import { Picture } from './picture';

/** The picture above a story: the largest thing on the page, so it is fetched first. */
export function LeadPicture({ image }: { image: PublishedImage }) {
	return (
		<figure className="lead-picture">
			<Picture image={image} sizes="(min-width: 76rem) 72rem, 100vw" priority />
			{(image.caption !== '' || image.credit !== '') && (
				<figcaption>
					{image.caption} {image.credit !== '' && <span className="credit">{image.credit}</span>}
				</figcaption>
			)}
		</figure>
	);
}
