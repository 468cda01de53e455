import { Facts } from '@/components/ui/definition';
import { DeskLink } from '@/components/ui/link';
import { type StaffClock, TimeStamp } from '@/features/staff/components/session-time';
import { routes } from '@/lib/routes';
import type { MailShown } from '../mail-queries';
import { KIND_WORDS } from '../mail-words';
import { MailState } from './mail-status';

export function MailFacts({ mail, clock }: { mail: MailShown; clock: StaffClock }) {
	const trying = mail.status === 'waiting' && mail.attempts > 0;
	return (
		<Facts
			rows={[
				[
					'For',
					<DeskLink key="for" href={routes.deskAccount(mail.accountId)}>
						{mail.name}
					</DeskLink>,
				],
				['To', mail.recipient],
				['Kind', KIND_WORDS[mail.kind]],
				['Status', <MailState key="status" mail={mail} />],
				['Queued', <TimeStamp key="queued" at={mail.createdAt} clock={clock} />],
				['Attempts', mail.attempts],
				...(trying ? [['Next try', <TimeStamp key="next" at={mail.dueAt} clock={clock} />] as const] : []),
				...(mail.sentAt
					? [
							[
								mail.status === 'written' ? 'Written' : 'Sent',
								<TimeStamp key="sent" at={mail.sentAt} clock={clock} />,
							] as const,
						]
					: []),
				['Kept until', <TimeStamp key="kept" at={mail.expiresAt} clock={clock} />],
			]}
		/>
	);
}
