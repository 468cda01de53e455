import { Picture } from '@/features/media/components/picture';
import { getPublishedImages } from '@/features/media/media-queries';

/** The portrait itself: two that differ are told apart by nothing else. */
export async function MergePortrait({ id }: { id: string }) {
	const image = (await getPublishedImages([id])).get(id);
	if (!image) return 'A picture';
	return (
		<span className="merge-portrait">
			<Picture image={image} sizes="5rem" crop="1:1" />
		</span>
	);
}
