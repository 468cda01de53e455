import './preview-panel.css';
import { Notice } from '@/components/ui/notice';
import type { StoryForDesk } from '../story-for-desk';
import { PreviewBeside } from './preview-beside';
import { PreviewLinkForm } from './preview-link-form';
import type { PreviewLinkShown } from './preview-link-schema';
import { PreviewLinks } from './preview-links';
import { judgeSharing } from './preview-policy';

type Props = {
	story: StoryForDesk;
	links: readonly PreviewLinkShown[];
	/** What the server had of the text when the page was made; more than that is told by `tellSaved`. */
	saved?: string | number;
};

/** The story as readers will see it, and who outside may see it before them. */
export function PreviewPanel({ story, links, saved = '' }: Props) {
	const { id, powers, live, hold, deletedAt } = story;
	const sharing = judgeSharing({ live, held: hold?.kind ?? null, deleted: deletedAt !== null });
	const allowed = powers.preview.allowed ? sharing : powers.preview;
	return (
		<section className="preview-panel" aria-labelledby="preview-head">
			<h2 id="preview-head" className="font-semibold">
				Preview
			</h2>
			<PreviewBeside id={id} saved={[saved, story.fieldsVersion, story.moves].join()} />
			<h3 className="preview-part">Links for people outside</h3>
			{allowed.allowed ? <PreviewLinkForm id={id} /> : <Notice>{allowed.reason}</Notice>}
			<PreviewLinks links={links} zone={story.zone} mayRevoke={powers.preview.allowed} closed={!sharing.allowed} />
		</section>
	);
}
