import type { Metadata } from 'next';
import { PageHead } from '@/components/ui/page-head';
import { Refused } from '@/components/ui/refused';
import { OwnSessions } from '@/features/staff/components/session-own';
import { getDeskClock } from '@/features/staff/desk-clock';
import { getSessionsForDesk } from '@/features/staff/session-queries';
import { routes } from '@/lib/routes';
import { enter } from '../../enter';

export const metadata: Metadata = { title: 'Signed in on these devices' };

export default async function SessionsPage() {
	const { staff, refused } = await enter('self.manage');
	if (refused !== null) return <Refused reason={refused} />;
	const sessions = await getSessionsForDesk(staff, staff.accountId);
	const clock = { ...(await getDeskClock(staff)), now: new Date() };
	return (
		<>
			<PageHead title="Signed in on these devices" crumbs={[{ label: 'Your profile', href: routes.profile() }]}>
				If you do not know one of them, sign it out and change your password.
			</PageHead>
			<OwnSessions sessions={sessions} current={staff.sessionId} clock={clock} />
		</>
	);
}
