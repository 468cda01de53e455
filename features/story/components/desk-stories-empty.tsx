import { Empty } from '@/components/ui/empty';
import { DeskLink } from '@/components/ui/link';
import { routes } from '@/lib/routes';
import { type DeskFilters, deskStoriesAddress, isFiltered } from '../desk-story';

/** Why there is nothing, and what to do about it. */
export function DeskStoriesEmpty({ filters }: { filters: DeskFilters }) {
	const everyones = <DeskLink href={deskStoriesAddress({ ...filters, whose: 'all', page: 1 })}>everyone's</DeskLink>;
	if (filters.page > 1) {
		return (
			<Empty title="The list does not go back this far">
				<DeskLink href={deskStoriesAddress({ ...filters, page: 1 })}>Back to the newest</DeskLink>, or look for words.
			</Empty>
		);
	}
	if (isFiltered(filters)) {
		return (
			<Empty title="No story is like this">
				{filters.whose === 'all' ? (
					'Take a filter away, or look for other words.'
				) : (
					<>Look among {everyones}, or take a filter away.</>
				)}
			</Empty>
		);
	}
	if (filters.whose === 'mine') {
		return (
			<Empty title="You have no stories yet">
				<DeskLink href={routes.deskNewStory()}>Begin one</DeskLink>, or look at {everyones}. What you write or are
				credited on is listed here.
			</Empty>
		);
	}
	if (filters.whose === 'shared') {
		return <Empty title="Nothing is shared with you">Stories that colleagues let you work on are listed here.</Empty>;
	}
	return (
		<Empty title="Nothing here yet">
			<DeskLink href={routes.deskNewStory()}>Begin the first story</DeskLink>, or bring in what you have:{' '}
			<code>npm run import -- FILE…</code> on the machine that Stet runs on.
		</Empty>
	);
}
