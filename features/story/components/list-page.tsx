import type { ReactNode } from 'react';
import { JsonLd } from '@/components/json-ld';
import { breadcrumbJsonLd } from '@/features/newsroom/breadcrumb-json-ld';
import type { PublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { Missing } from '@/features/search/components/missing';
import { settings } from '@/lib/settings';
import { listJsonLd } from '../list-json-ld';
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
	const { siteUrl } = settings();
	const { stories } = list;
	return (
		<div className="list-page">
			<JsonLd
				data={listJsonLd({ name: title, description: intro, path: addressOf(list.page), stories }, newsroom, siteUrl)}
			/>
			<JsonLd data={breadcrumbJsonLd([{ name: title, path: addressOf(1) }], newsroom, siteUrl)} />
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
