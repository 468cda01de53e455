import { DeskPages } from '@/components/ui/pages';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { may } from '@/features/staff/permissions';
import type { SignedIn } from '@/features/staff/session-check-queries';
import { type DeskFilters, deskStoriesAddress, MOST_PAGES } from '../desk-story';
import { getStoriesForDesk } from '../story-desk-queries';
import { DeskFilterForm } from './desk-filters';
import { DeskStoriesEmpty } from './desk-stories-empty';
import { DeskStoryTable } from './desk-story-table';

/** The stories desk: what to look for, what was found, the pages before and after. */
export async function DeskStories({ staff, filters }: { staff: SignedIn; filters: DeskFilters }) {
	const [newsroom, { stories, more }] = await Promise.all([getPublishedNewsroom(), getStoriesForDesk(staff, filters)]);
	const clock = {
		zone: staff.zone || newsroom?.zone || 'UTC',
		language: staff.language || newsroom?.language || 'en',
		now: new Date(),
	};
	return (
		<>
			<DeskFilterForm filters={filters} sections={newsroom?.sections ?? []} />
			{stories.length > 0 ? (
				<DeskStoryTable stories={stories} clock={clock} />
			) : (
				<DeskStoriesEmpty filters={filters} mayImport={may(staff, 'story.import')} />
			)}
			<DeskPages
				page={filters.page}
				more={more}
				addressOf={(page) => deskStoriesAddress({ ...filters, page })}
				before="Newer stories"
				after="Older stories"
			/>
			{filters.page === MOST_PAGES && <p className="mt-2 text-muted">What is older is found by words and filters.</p>}
		</>
	);
}
