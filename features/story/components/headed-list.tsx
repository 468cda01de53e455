import type { Metadata } from 'next';
import { cache } from 'react';
import { Moved } from '@/components/layout/moved';
import { getPublishedListHead, type ListNoun } from '@/features/newsroom/list-head-queries';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { Missing } from '@/features/search/components/missing';
import { routes } from '@/lib/routes';
import { listMetadata } from '../list-metadata';
import { getPublishedList } from '../story-list-queries';
import { ListPage } from './list-page';
import { ListTools } from './list-tools';

/** `page` is null when the address asks for one that cannot be. */
type Props = { noun: ListNoun; slug: string; page: number | null };

const read = cache(getPublishedListHead);

export async function headedListMetadata({ noun, slug, page }: Props): Promise<Metadata> {
	const found = await read(noun, slug);
	if (found.kind !== 'here') return {};
	const { name, description } = found.head;
	return listMetadata({
		title: name,
		description,
		page: page ?? 1,
		addressOf: (n) => routes[noun](found.head.slug, n),
	});
}

/** The stories of a section or topic under its name. */
export async function HeadedList({ noun, slug, page }: Props) {
	const [found, newsroom] = await Promise.all([read(noun, slug), getPublishedNewsroom()]);
	if (found.kind === 'moved') return <Moved to={routes[noun](found.slug, page ?? 1)} />;
	if (found.kind === 'unknown' || page === null || !newsroom) return <Missing />;
	const { head } = found;
	return (
		<ListPage
			title={head.name}
			intro={head.description}
			list={await getPublishedList({ noun, id: head.id }, page)}
			newsroom={newsroom}
			addressOf={(n) => routes[noun](head.slug, n)}
		>
			<ListTools list={routes[noun](head.slug)} {...(noun === 'section' && { within: { section: head.slug } })} />
		</ListPage>
	);
}
