import type { Metadata } from 'next';
import { ActionForm } from '@/components/ui/form';
import { PageHead } from '@/components/ui/page-head';
import { Refused } from '@/components/ui/refused';
import { beginStoryAction } from '@/features/story/story-actions';
import { routes } from '@/lib/routes';
import { enter } from '../../enter';

export const metadata: Metadata = { title: 'New story' };

export default async function NewStory() {
	const { refused } = await enter('story.create');
	if (refused !== null) return <Refused reason={refused} />;
	return (
		<>
			<PageHead title="New story" crumbs={[{ label: 'Stories', href: routes.deskStories() }]}>
				It begins blank, yours, and credited to you. Nobody but you and the editors sees it until you share it.
			</PageHead>
			<ActionForm action={beginStoryAction} submit="Begin a story" />
		</>
	);
}
