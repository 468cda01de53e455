import '@/features/byline/desk-page/byline-page.css';
import '@/features/story/components/desk-stories.css';
import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { Missing } from '@/components/ui/missing';
import { Refused } from '@/components/ui/refused';
import { getAuditForDesk } from '@/features/audit/audit-desk-queries';
import { readAuditFilters } from '@/features/audit/audit-filters';
import { CREDIT_ROLES } from '@/features/byline/byline-schema';
import { BylineDeskPage } from '@/features/byline/desk-page/byline-desk-page';
import { getAccountsToLink, getBylineForDesk } from '@/features/byline/desk-page/byline-page-queries';
import { countStoriesByWeek, getStoriesOfByline } from '@/features/byline/desk-page/byline-page-story-queries';
import { weeksOfYear } from '@/features/byline/desk-page/byline-rhythm';
import { getDeskClock } from '@/features/staff/desk-clock';
import { answerMissing } from '@/lib/answer';
import { readPage } from '@/lib/page-number';
import { routes } from '@/lib/routes';
import { readSegment } from '@/lib/segment';
import { enter } from '../../enter';

export const metadata: Metadata = { title: 'Byline' };

type Given = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Given> };

export default async function BylinePage({ params, searchParams }: Props) {
	const { staff, refused } = await enter('byline.manage');
	if (refused !== null) return <Refused reason={refused} />;
	const asked = await getBylineForDesk(staff, readSegment((await params).id));
	if (asked.kind === 'merged') redirect(routes.deskByline(asked.into) as Route);
	if (asked.kind === 'unknown') {
		answerMissing();
		return <Missing what="byline" />;
	}
	const { id } = asked.byline.row;
	const given = await searchParams;
	const clock = { ...(await getDeskClock(staff)), now: new Date() };
	const wanted = {
		role: CREDIT_ROLES.find((role) => role === given['role']) ?? null,
		page: readPage(given['page']) ?? 1,
	};
	const weeks = weeksOfYear(clock.now, clock.zone);
	const [stories, counts, accounts, history] = await Promise.all([
		getStoriesOfByline(staff, id, wanted),
		countStoriesByWeek(
			staff,
			id,
			weeks.map(({ start }) => start),
		),
		getAccountsToLink(staff),
		getAuditForDesk(staff, readAuditFilters({ about: `byline:${id}` }), { before: null, zone: clock.zone }),
	]);
	return (
		<BylineDeskPage
			byline={asked.byline}
			stories={{ ...stories, ...wanted }}
			weeks={weeks.map((week, at) => ({ ...week, count: counts[at] ?? 0 }))}
			accounts={accounts}
			history={history.kind === 'found' ? history.entries : []}
			clock={clock}
			keepAs={`stet:byline:${id}:${staff.accountId}`}
		/>
	);
}
