import type { Metadata } from 'next';
import { PageHead } from '@/components/ui/page-head';
import { Refused } from '@/components/ui/refused';
import { DeskStories } from '@/features/story/components/desk-stories';
import { readDeskFilters } from '@/features/story/desk-story';
import { enter } from '../enter';

export const metadata: Metadata = { title: 'Stories' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Stories({ searchParams }: Props) {
	const { staff, refused } = await enter('story.create');
	if (refused) return <Refused reason={refused} />;
	return (
		<>
			<PageHead title="Stories" />
			<DeskStories staff={staff} filters={readDeskFilters(await searchParams, staff.role === 'reporter')} />
		</>
	);
}
