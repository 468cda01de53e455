import type { ReactNode } from 'react';
import type { PublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { Missing } from '@/features/search/components/missing';
import type { StoryList as List } from '../story-card-queries';
import { type ListForm, StoryList } from './story-list';

type Props = {
	title: string;
	intro: string;
	list: List;
	newsroom: PublishedNewsroom;
	addressOf: (page: number) => string;
	form?: ListForm | undefined;
	children?: ReactNode;
};

/** A page that is mainly a list of stories. A page number beyond the last story is no page. */
export function ListPage({ title, intro, list, newsroom, addressOf, form, children }: Props) {
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
				<StoryList list={list} zone={newsroom.zone} language={newsroom.language} addressOf={addressOf} form={form} />
			)}
		</div>
	);
}
