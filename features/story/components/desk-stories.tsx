import './desk-stories.css';
import { DeskPages } from '@/components/ui/pages';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import type { SignedIn } from '@/features/staff/session-check-queries';
import { type DeskFilters, deskStoriesAddress, isFiltered, MOST_PAGES } from '../desk-story';
import { getViewsForDesk } from '../desk-view-queries';
import { getOwnStoriesForDesk, getStoriesForDesk } from '../story-desk-queries';
import { getPresence } from '../working-copy/presence-queries';
import { DeskBulk } from './desk-bulk';
import { DeskFilterForm } from './desk-filters';
import { DeskRefresh } from './desk-refresh';
import { DeskStoriesEmpty } from './desk-stories-empty';
import { DeskStoryTable } from './desk-story-table';
import { DeskViews } from './desk-views';

/** The stories desk: what to look for, one's own work, everything else, the pages before and after. */
export async function DeskStories({ staff, filters }: { staff: SignedIn; filters: DeskFilters }) {
	const withOwn = filters.whose === 'all' && filters.page === 1 && !isFiltered(filters);
	const [newsroom, { stories, more }, own, views] = await Promise.all([
		getPublishedNewsroom(),
		getStoriesForDesk(staff, filters),
		withOwn ? getOwnStoriesForDesk(staff) : [],
		getViewsForDesk(staff),
	]);
	const others = stories.filter(({ id }) => own.every((one) => one.id !== id));
	const open = [...own, ...others].filter(({ mayOpen }) => mayOpen);
	const presence = await getPresence(open.map(({ id }) => id));
	const clock = {
		zone: staff.zone || newsroom?.zone || 'UTC',
		language: staff.language || newsroom?.language || 'en',
		now: new Date(),
	};
	return (
		<>
			<DeskRefresh />
			<DeskViews views={views} filters={filters} />
			<DeskFilterForm filters={filters} sections={newsroom?.sections ?? []} />
			{stories.length === 0 && own.length === 0 ? (
				<DeskStoriesEmpty filters={filters} />
			) : (
				<DeskBulk>
					{own.length > 0 && (
						<section aria-labelledby="yours">
							<h2 id="yours" className="desk-group">
								Yours
							</h2>
							<DeskStoryTable caption="Your stories" {...{ stories: own, presence, clock }} />
						</section>
					)}
					{others.length > 0 && (
						<section aria-labelledby={own.length > 0 ? 'others' : undefined}>
							{own.length > 0 && (
								<h2 id="others" className="desk-group">
									Everyone’s
								</h2>
							)}
							<DeskStoryTable caption="Stories" {...{ stories: others, presence, clock }} />
						</section>
					)}
				</DeskBulk>
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
