import type { Metadata } from 'next';
import { cache } from 'react';
import * as Y from 'yjs';
import { Missing } from '@/components/ui/missing';
import { Notice } from '@/components/ui/notice';
import { Refused } from '@/components/ui/refused';
import { getDeskClock } from '@/features/staff/desk-clock';
import type { SignedIn } from '@/features/staff/session-check-queries';
import { StoryStill } from '@/features/story/editor/desk/story-still';
import { StoryWriting } from '@/features/story/editor/desk/story-writing';
import { getFieldChoices } from '@/features/story/fields/field-choices-queries';
import { getPreviewLinks } from '@/features/story/preview/preview-link-queries';
import { PreviewPanel } from '@/features/story/preview/preview-panel';
import { getRevisions } from '@/features/story/revisions/revision-queries';
import { MOST_BESIDE, RevisionsPanel } from '@/features/story/revisions/revisions-panel';
import { getWritingStory } from '@/features/story/story-for-desk-queries';
import { PublishButton, StatusWords } from '@/features/story/workflow/story-status';
import { WorkflowPanel } from '@/features/story/workflow/workflow-panel';
import { openWorkingCopy } from '@/features/story/working-copy/working-copy-mutations';
import { getWorkingCopy } from '@/features/story/working-copy/working-copy-queries';
import { readText } from '@/features/story/working-copy/working-text';
import { answerForbidden, answerMissing } from '@/lib/answer';
import { attempt } from '@/lib/result';
import { routes } from '@/lib/routes';
import { readSegment } from '@/lib/segment';
import { settings } from '@/lib/settings';
import { enter } from '../../enter';
import { fonts } from './fonts';

type Props = { params: Promise<{ id: string }> };

/** For the title and the page alike. */
const readStory = cache((staff: SignedIn, id: string) => attempt(() => getWritingStory(staff, id)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { staff, refused } = await enter('story.create');
	const read = refused === null ? await readStory(staff, readSegment((await params).id)) : null;
	return { title: (read?.ok && read.value?.headline) || 'Story' };
}

export default async function WritingPage({ params }: Props) {
	const { staff, refused } = await enter('story.create');
	if (refused !== null) return <Refused reason={refused} />;
	const id = readSegment((await params).id);
	const read = await readStory(staff, id);
	if (!read.ok) {
		answerForbidden();
		return <Refused reason={read.message} />;
	}
	const copy = read.value && (await readCopy(staff, id));
	if (!read.value || !copy) {
		answerMissing();
		return <Missing what="story" />;
	}
	const story = read.value;
	const [choices, links, clock, revisions] = await Promise.all([
		getFieldChoices(staff),
		getPreviewLinks(staff, id),
		getDeskClock(staff),
		getRevisions(staff, id, { most: MOST_BESIDE }),
	]);
	const siteUrl = settings().siteUrl.origin;
	const texts = textsOf(copy.state);
	const now = new Date();
	const parts = [
		{
			name: 'publishing',
			label: 'Publishing',
			content: <WorkflowPanel story={story} clock={{ ...clock, now }} siteUrl={siteUrl} />,
		},
		{ name: 'preview', label: 'Preview', content: <PreviewPanel story={story} links={links} saved={copy.seq} /> },
		...(revisions.ok && revisions.value
			? [
					{
						name: 'revisions',
						label: 'Revisions',
						content: <RevisionsPanel revisions={revisions.value} clock={{ ...clock, now }} />,
					},
				]
			: []),
	];
	return (
		<div className={`${fonts} contents`}>
			<noscript>
				<Notice tone="warn">
					Writing needs a browser that runs scripts. The text can be read whole in its{' '}
					<a href={routes.deskPreview(id)}>preview</a>.
				</Notice>
			</noscript>
			<StoryWriting
				key={id}
				{...{ story, choices, parts, readOnly: copy.readOnly, zone: clock.zone }}
				copy={{
					...{ storyId: id, actor: staff.id, generation: copy.generation },
					state: Buffer.from(copy.state).toString('base64'),
				}}
				status={<StatusWords story={story} />}
				publish={<PublishButton story={story} />}
			>
				{texts && <StoryStill texts={texts} language={story.fields.language} />}
			</StoryWriting>
		</div>
	);
}

/** Opened by whoever comes first; afterwards it is only read. */
async function readCopy(staff: SignedIn, id: string) {
	const there = await getWorkingCopy(staff, id);
	if (there) return there;
	const opened = await openWorkingCopy(staff, id);
	return opened.ok ? getWorkingCopy(staff, id) : null;
}

function textsOf(state: Uint8Array) {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, state);
	const read = readText(doc);
	doc.destroy();
	return read.ok ? read.texts : null;
}
