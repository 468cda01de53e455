import '@/features/story/components/desk-stories.css';
import './register.css';
import { Empty } from '@/components/ui/empty';
import { DeskLink } from '@/components/ui/link';
import { DeskPages } from '@/components/ui/pages';
import { getDeskClock } from '@/features/staff/desk-clock';
import type { SignedIn } from '@/features/staff/session-check-queries';
import { routes } from '@/lib/routes';
import { type BylineFilters, isFiltered, registerAddress } from './byline-list-filters';
import type { BylineList } from './byline-list-queries';
import { BylineTable } from './byline-table';
import { RegisterBulk } from './register-bulk';
import { RegisterFilterForm } from './register-filters';

type Props = { staff: SignedIn; list: BylineList; filters: BylineFilters; page: number };

/** The register: what to look for, who was found, what can be done with several of them. */
export async function RegisterList({ staff, list, filters, page }: Props) {
	const clock = { ...(await getDeskClock(staff)), now: new Date() };
	return (
		<>
			<RegisterFilterForm filters={filters} />
			{list.bylines.length === 0 ? (
				<RegisterEmpty filters={filters} />
			) : (
				<RegisterBulk>
					<BylineTable bylines={list.bylines} clock={clock} />
				</RegisterBulk>
			)}
			<DeskPages
				page={page}
				more={list.more}
				addressOf={(other) => registerAddress(filters, other)}
				before="Back"
				after="More"
			/>
		</>
	);
}

function RegisterEmpty({ filters }: { filters: BylineFilters }) {
	if (isFiltered(filters))
		return <Empty title="Nobody like that">Look for fewer letters, or take a filter away.</Empty>;
	return (
		<Empty title="Nobody yet">
			<DeskLink href={routes.deskNewByline()}>Add the first byline</DeskLink>. Names that stories are imported with come
			by themselves.
		</Empty>
	);
}
