import type { Metadata } from 'next';
import { PageHead } from '@/components/ui/page-head';
import { Refused } from '@/components/ui/refused';
import { MOST_BYTES } from '@/features/byline/import-csv/csv-table';
import { ImportForm } from '@/features/byline/import-csv/import-form';
import { ImportManual } from '@/features/byline/import-csv/import-manual';
import { routes } from '@/lib/routes';
import { enter } from '../../enter';

export const metadata: Metadata = { title: 'Import bylines' };

export default async function ImportPage() {
	const { refused } = await enter('byline.manage');
	if (refused !== null) return <Refused reason={refused} />;
	return (
		<>
			<PageHead title="Import bylines" crumbs={[{ label: 'Bylines', href: routes.deskBylines() }]}>
				From a table of names. You see what each row would do before anything is done.
			</PageHead>
			<ImportForm mostBytes={MOST_BYTES} />
			<ImportManual />
		</>
	);
}
