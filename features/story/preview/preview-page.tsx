import type { PublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { settings } from '@/lib/settings';
import { StoryView } from '../components/story-view';
import type { Preview } from './preview-queries';
import { previewBanner } from './preview-words';

type Props = {
	preview: Preview;
	/** For whom, where it is a link that was given out. */
	name?: string;
	newsroom: Pick<PublishedNewsroom, 'zone'>;
};

/** The reader's page of a story, and one line that says that it is not that page yet. */
export function PreviewPage({ preview, name, newsroom: { zone } }: Props) {
	const words = previewBanner(preview, name, zone);
	return (
		<>
			<p className="preview-banner" role="note" title={words}>
				{words}
			</p>
			<StoryView story={preview.story} zone={zone} siteUrl={settings().siteUrl} />
		</>
	);
}
