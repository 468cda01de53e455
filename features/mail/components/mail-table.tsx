import { DeskLink } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { type StaffClock, TimeAgo, TimeStamp } from '@/features/staff/components/session-time';
import { routes } from '@/lib/routes';
import type { MailShown } from '../mail-queries';
import { MailState } from './mail-status';

const HEAD = [
	{ label: 'To' },
	{ label: 'What' },
	{ label: 'Status' },
	{ label: 'Queued' },
	{ label: 'Attempts', align: 'right' as const, hideOnPhone: true },
	{ label: 'Next try', hideOnPhone: true },
];

export function MailTable({ mails, clock }: { mails: MailShown[]; clock: StaffClock }) {
	return (
		<Table caption="Mail, newest first" head={HEAD}>
			{mails.map((mail) => (
				<MailRow key={mail.id} mail={mail} clock={clock} />
			))}
		</Table>
	);
}

function MailRow({ mail, clock }: { mail: MailShown; clock: StaffClock }) {
	return (
		<tr>
			<th scope="row">
				<DeskLink href={routes.deskMailItem(mail.id)} className="font-semibold">
					{mail.name}
				</DeskLink>
				<div className="font-normal text-muted">{mail.recipient}</div>
			</th>
			<td className="min-w-[12rem] max-w-[20rem] wrap-break-word">{mail.subject}</td>
			<td className="min-w-[12rem] max-w-[20rem]">
				<MailState mail={mail} />
			</td>
			<td>
				<TimeAgo at={mail.createdAt} clock={clock} />
			</td>
			<td data-align="right">{mail.attempts}</td>
			<td>{mail.status === 'waiting' && mail.attempts > 0 && <TimeStamp at={mail.dueAt} clock={clock} />}</td>
		</tr>
	);
}
