import type { Metadata } from 'next';
import { PagesNav } from '@/components/layout/pages-nav';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { Missing } from '@/features/search/components/missing';
import { CorrectionsList } from '@/features/story/components/corrections-list';
import { getPublishedCorrections } from '@/features/story/correction-queries';
import { listMetadata } from '@/features/story/list-metadata';
import { readPage } from '@/lib/page-number';
import { routes } from '@/lib/routes';

type Props = { searchParams: Promise<{ page?: string | string[] }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
	return listMetadata({
		title: 'Corrections',
		description: 'What we got wrong, and what is right.',
		page: readPage((await searchParams).page) ?? 1,
		addressOf: routes.corrections,
		feedOf: routes.front(),
	});
}

export default async function CorrectionsPage({ searchParams }: Props) {
	const page = readPage((await searchParams).page);
	const newsroom = await getPublishedNewsroom();
	if (page === null || !newsroom) return <Missing />;
	const found = await getPublishedCorrections(page);
	if (found.corrections.length === 0 && page > 1) return <Missing />;
	const policy = newsroom.policies.find(({ slug }) => slug === 'corrections');
	return (
		<div className="list-page">
			<header className="list-head">
				<h1>Corrections</h1>
				<p className="list-intro">
					What we got wrong, and what is right.{' '}
					{policy && <a href={routes.policy(policy.slug)}>How we correct ourselves</a>}
				</p>
			</header>
			{found.corrections.length === 0 ? (
				<p className="notice">Nothing has been corrected yet.</p>
			) : (
				<CorrectionsList corrections={found.corrections} zone={newsroom.zone} />
			)}
			<PagesNav
				page={page}
				more={found.more}
				addressOf={routes.corrections}
				before="Newer corrections"
				after="Older corrections"
			/>
		</div>
	);
}
