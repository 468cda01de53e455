import type { Metadata } from 'next';
import { PageHead } from '@/components/ui/page-head';
import { Refused } from '@/components/ui/refused';
import { AccountInviteForm } from '@/features/staff/components/account-invite-form';
import { InviteMailNotice } from '@/features/staff/components/account-invite-mail';
import { routes } from '@/lib/routes';
import { settings } from '@/lib/settings';
import { enter } from '../../enter';

export const metadata: Metadata = { title: 'Invite someone' };

export default async function InvitePage() {
	const { staff, refused } = await enter('account.manage');
	if (refused !== null) return <Refused reason={refused} />;
	return (
		<>
			<PageHead title="Invite someone" crumbs={[{ label: 'Accounts', href: routes.deskAccounts() }]}>
				They get a mail with a link, choose a password, and are in.
			</PageHead>
			<div className="mb-6">
				<InviteMailNotice mailed={settings().smtpUrl !== null} />
			</div>
			<AccountInviteForm mayPublish={staff.mayPublish !== false} />
		</>
	);
}
