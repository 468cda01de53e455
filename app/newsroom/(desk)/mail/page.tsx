import type { Metadata } from 'next';
import { LinkButton } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Missing } from '@/components/ui/missing';
import { PageHead } from '@/components/ui/page-head';
import { Refused } from '@/components/ui/refused';
import { MailFilterForm } from '@/features/mail/components/mail-filter-form';
import { MailOutboxNotice } from '@/features/mail/components/mail-outbox-notice';
import { MailTable } from '@/features/mail/components/mail-table';
import { getMailForDesk } from '@/features/mail/mail-queries';
import { mailAddress, readStatus } from '@/features/mail/mail-words';
import { getDeskClock } from '@/features/staff/desk-clock';
import { answerMissing } from '@/lib/answer';
import { readPage } from '@/lib/page-number';
import { settings } from '@/lib/settings';
import { enter } from '../enter';

export const metadata: Metadata = { title: 'Mail' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MailPage({ searchParams }: Props) {
	const { staff, refused } = await enter('mail.manage');
	if (refused !== null) return <Refused reason={refused} />;
	const asked = await searchParams;
	const [status, page] = [readStatus(asked['status']), readPage(asked['page'])];
	if (page === null) {
		answerMissing();
		return <Missing what="page" />;
	}
	const { mails, more } = await getMailForDesk(staff, { status, page });
	const clock = { ...(await getDeskClock(staff)), now: new Date() };
	return (
		<>
			<PageHead title="Mail">What Stet wrote to colleagues: invitations, new passwords, notices.</PageHead>
			{settings().smtpUrl === null && <MailOutboxNotice />}
			<MailFilterForm status={status} />
			{mails.length > 0 ? (
				<MailTable mails={mails} clock={clock} />
			) : (
				<Empty title={status ? 'No mail with this status' : 'No mail yet'}>
					{status
						? 'Show every status to see the others.'
						: 'Invite someone under Accounts: their invitation stands here.'}
				</Empty>
			)}
			{(page > 1 || more) && (
				<nav aria-label="Pages" className="mt-4 flex gap-2">
					{page > 1 && <LinkButton href={mailAddress(status, page - 1)}>Newer</LinkButton>}
					{more && <LinkButton href={mailAddress(status, page + 1)}>Older</LinkButton>}
				</nav>
			)}
		</>
	);
}
