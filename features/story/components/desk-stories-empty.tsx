import { Empty } from '@/components/ui/empty';
import { DeskLink } from '@/components/ui/link';
import { type DeskFilters, deskStoriesAddress, isFiltered } from '../desk-story';

/** Why there is nothing, and what to do about it. */
export function DeskStoriesEmpty({ filters, mayImport }: { filters: DeskFilters; mayImport: boolean }) {
	const everyones = <DeskLink href={deskStoriesAddress({ ...filters, mine: false, page: 1 })}>everyone's</DeskLink>;
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
				{filters.mine ? (
					<>Look among {everyones}, or take a filter away.</>
				) : (
					'Take a filter away, or look for other words.'
				)}
			</Empty>
		);
	}
	if (filters.mine) {
		return (
			<Empty title="You have no stories yet">
				What you write or are credited on is listed here. Look at {everyones}.
			</Empty>
		);
	}
	return (
		<Empty title="Nothing here yet">
			{mayImport ? (
				<>
					Bring in what you have: <code>npm run import -- FILE…</code> on the machine that Stet runs on.
				</>
			) : (
				'When the first story is published, it will be listed here.'
			)}
		</Empty>
	);
}
