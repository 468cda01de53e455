import type { Metadata } from 'next';
import { buttonClass, LinkButton } from '@/components/ui/button';
import { Missing } from '@/components/ui/missing';
import { PageHead } from '@/components/ui/page-head';
import { Refused } from '@/components/ui/refused';
import { askedOf, readBylineFilters } from '@/features/byline/register/byline-list-filters';
import { getBylinesForDesk } from '@/features/byline/register/byline-list-queries';
import { RegisterList } from '@/features/byline/register/register-list';
import { RegisterTools } from '@/features/byline/register/register-tools';
import { answerMissing } from '@/lib/answer';
import { readPage } from '@/lib/page-number';
import { routes } from '@/lib/routes';
import { enter } from '../enter';

export const metadata: Metadata = { title: 'Bylines' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function BylinesPage({ searchParams }: Props) {
	const { staff, refused } = await enter('byline.manage');
	if (refused !== null) return <Refused reason={refused} />;
	const asked = await searchParams;
	const page = readPage(asked['page']);
	const filters = readBylineFilters(asked);
	const list = page && (await getBylinesForDesk(staff, filters, page));
	if (!list || (page > 1 && list.bylines.length === 0)) {
		answerMissing();
		return <Missing what="page" />;
	}
	const actions = (
		<>
			{(['csv', 'json'] as const).map((format) => (
				<a key={format} className={buttonClass('plain')} href={routes.deskBylineExport(format, askedOf(filters))}>
					Export as {format.toUpperCase()}
				</a>
			))}
			<LinkButton href={routes.deskNewByline()} kind="primary">
				New byline
			</LinkButton>
		</>
	);
	return (
		<>
			<PageHead title="Bylines" actions={actions}>
				Every name that may stand above a story. An export holds what is listed.
				<RegisterTools />
			</PageHead>
			<RegisterList {...{ staff, list, filters, page }} />
		</>
	);
}
