import { PagesNav } from '@/components/layout/pages-nav';
import type { StoryList as List } from '../story-card-queries';
import { StoryCard } from './story-card';
import { StoryDays } from './story-days';

/** `days`: under the head of each day. `archive`: the same, with headlines alone. */
export type ListForm = 'river' | 'days' | 'archive';

type Props = {
	list: List;
	zone: string;
	language: string;
	addressOf: (page: number) => string;
	form?: ListForm | undefined;
};

/** Stories newest first, with real links to the pages before and after. */
export function StoryList({ list, zone, language, addressOf, form = 'river' }: Props) {
	return (
		<>
			{form === 'river' ? (
				<div className="river">
					{list.stories.map((card, index) => (
						<StoryCard key={card.id} card={card} size="river" zone={zone} priority={index === 0 && list.page === 1} />
					))}
				</div>
			) : (
				<StoryDays stories={list.stories} size={form === 'days' ? 'river' : 'line'} zone={zone} language={language} />
			)}
			<PagesNav page={list.page} more={list.more} addressOf={addressOf} />
		</>
	);
}
