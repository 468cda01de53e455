import '@/features/byline/desk-page/byline-page.css';
import type { Metadata } from 'next';
import { PageHead } from '@/components/ui/page-head';
import { Refused } from '@/components/ui/refused';
import { NewBylineForm } from '@/features/byline/desk-page/editor/new-byline-form';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { routes } from '@/lib/routes';
import { enter } from '../../enter';

export const metadata: Metadata = { title: 'New byline' };

export default async function NewBylinePage() {
	const { refused } = await enter('byline.manage');
	if (refused !== null) return <Refused reason={refused} />;
	const language = (await getPublishedNewsroom())?.language ?? 'en';
	return (
		<>
			<PageHead title="New byline" crumbs={[{ label: 'Bylines', href: routes.deskBylines() }]}>
				A public name that may stand above stories. It needs no account. Only the name must be given; the rest can
				follow.
			</PageHead>
			<NewBylineForm language={language} />
		</>
	);
}
