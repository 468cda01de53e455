import { DeskLink } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { DeskTick, DeskTickAll } from '@/features/story/components/desk-ticks';
import { formatShortStamp, formatStamp, isoWithOffset } from '@/lib/dates';
import { routes } from '@/lib/routes';
import { KIND_WORDS, STATUS_WORDS } from '../byline-words';
import type { BylineForDesk } from './byline-list-queries';

type Clock = { zone: string; language: string; now: Date };
type Props = { bylines: readonly BylineForDesk[]; clock: Clock };

const HEAD = [
	{ label: <DeskTickAll /> },
	{ label: 'Name' },
	{ label: 'Status' },
	{ label: 'Kind', hideOnPhone: true },
	{ label: 'Account', hideOnPhone: true },
	{ label: 'Stories', align: 'right' as const, hideOnPhone: true },
	{ label: 'Last published', align: 'right' as const, hideOnPhone: true },
];

export function BylineTable({ bylines, clock }: Props) {
	return (
		<Table caption="Bylines" head={HEAD}>
			{bylines.map((byline) => (
				<BylineRow key={byline.id} byline={byline} clock={clock} />
			))}
		</Table>
	);
}

function BylineRow({ byline, clock }: { byline: BylineForDesk; clock: Clock }) {
	const { id, slug, name, kind, status, title, account, stories, publishedAt } = byline;
	const counted = stories.toLocaleString(clock.language);
	const isFormer = status === 'former';
	// Put into words once, for both places where it stands.
	const published = publishedAt && stampOf(publishedAt, clock);
	return (
		<tr>
			<td className="desk-tick">
				<DeskTick id={id} headline={name} />
			</td>
			<th scope="row" className="register-name">
				<DeskLink href={routes.deskByline(id)}>{name}</DeskLink>
				{title !== '' && <div className="register-title">{title}</div>}
				{/* On a phone, in place of the columns that are left out. */}
				<div className="register-folded">
					{KIND_WORDS[kind]} · {stories === 1 ? '1 story' : `${counted} stories`}
					{published && <> · {published}</>}
				</div>
			</th>
			{/* Nearly all are active: only what differs is to be seen. */}
			<td className={isFormer ? 'font-medium' : 'text-muted'}>{STATUS_WORDS[status]}</td>
			<td>{KIND_WORDS[kind]}</td>
			<td>{account ? <DeskLink href={routes.deskAccount(account.id)}>{account.name}</DeskLink> : <None />}</td>
			<td data-align="right">
				{stories > 0 ? (
					<DeskLink href={`${routes.deskStories()}?${new URLSearchParams({ by: slug, whose: 'all' })}`}>
						{counted}
					</DeskLink>
				) : (
					<None />
				)}
			</td>
			<td data-align="right" className="whitespace-nowrap">
				{published ?? <None word="Never" />}
			</td>
		</tr>
	);
}

const stampOf = (at: Date, { zone, language, now }: Clock) => (
	<time dateTime={isoWithOffset(at, zone)} title={formatStamp(at, zone, language)}>
		{formatShortStamp(at, zone, now, language)}
	</time>
);

const None = ({ word = 'None' }: { word?: string }) => <span className="text-muted">{word}</span>;
