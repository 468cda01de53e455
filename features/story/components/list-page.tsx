import type { ReactNode } from 'react';
import { Missing } from '@/features/search/components/missing';
import type { StoryList as List } from '../story-card-queries';
import { StoryList } from './story-list';

type Props = {
	title: string;
	intro: string;
	list: List;
	zone: string;
	addressOf: (page: number) => string;
	children?: ReactNode;
};

/** A page that is mainly a list of stories. A page number beyond the last story is no page. */
export function ListPage({ title, intro, list, zone, addressOf, children }: Props) {
	if (list.stories.length === 0 && list.page > 1) return <Missing />;
	return (
		<div className="list-page">
			<header className="list-head">
				<h1>{title}</h1>
				{intro !== '' && <p className="list-intro">{intro}</p>}
				{children}
			</header>
			{list.stories.length === 0 ? (
				<p className="notice">No stories have been published here yet.</p>
			) : (
				<StoryList list={list} zone={zone} addressOf={addressOf} />
			)}
		</div>
	);
}
