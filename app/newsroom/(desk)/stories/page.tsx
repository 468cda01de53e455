import type { Metadata } from 'next';
import { LinkButton } from '@/components/ui/button';
import { ActionForm } from '@/components/ui/form';
import { PageHead } from '@/components/ui/page-head';
import { Refused } from '@/components/ui/refused';
import { DeskStories } from '@/features/story/components/desk-stories';
import { readDeskFilters } from '@/features/story/desk-story';
import { beginStoryAction } from '@/features/story/story-actions';
import { routes } from '@/lib/routes';
import { enter } from '../enter';

export const metadata: Metadata = { title: 'Stories' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Stories({ searchParams }: Props) {
	const { staff, refused } = await enter('story.create');
	if (refused) return <Refused reason={refused} />;
	const actions = (
		<>
			<LinkButton href={routes.deskBin()}>Bin</LinkButton>
			<ActionForm action={beginStoryAction} submit="New story" className="" />
		</>
	);
	return (
		<>
			<PageHead title="Stories" actions={actions} />
			<DeskStories staff={staff} filters={readDeskFilters(await searchParams, 'all')} />
		</>
	);
}
