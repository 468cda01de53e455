import type { Metadata } from 'next';
import { PageHead } from '@/components/ui/page-head';
import { Refused } from '@/components/ui/refused';
import { PolicyTable } from '@/features/newsroom/components/settings-policies';
import { getPoliciesForDesk } from '@/features/newsroom/newsroom-queries';
import { getDeskClock } from '@/features/staff/desk-clock';
import { routes } from '@/lib/routes';
import { enter } from '../../enter';

export const metadata: Metadata = { title: 'Policies' };

export default async function PoliciesPage() {
	const { staff, refused } = await enter('settings.manage');
	if (refused !== null) return <Refused reason={refused} />;
	return (
		<>
			<PageHead title="Policies" crumbs={[{ label: 'Settings', href: routes.deskSettings() }]}>
				What the paper says of how it works. Each that is written stands at the foot of every page, and search engines
				are told of it.
			</PageHead>
			<PolicyTable policies={await getPoliciesForDesk(staff)} clock={await getDeskClock(staff)} />
		</>
	);
}
