import './credit-change.css';
import { DeskLink } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { ROLE_NAMES } from '@/features/story/fields/credit-list';
import { routes } from '@/lib/routes';
import { sameValue } from '@/lib/same-value';
import type { ChangedLine, ChangedState, CreditSaid } from './change-preview';

type Props = { caption: string; lines: readonly ChangedLine[]; before: string; after: string };

/** Stories with their credits before and after a change of many. */
export function ChangedStories({ caption, lines, before, after }: Props) {
	const head = [{ label: 'Story' }, { label: before }, { label: after }];
	return (
		<Table caption={caption} head={head}>
			{lines.flatMap(({ id, headline, isLive, states }) =>
				states.map((state, index) => (
					<tr key={`${id} ${state.of}`}>
						{index === 0 && (
							<th scope="row" rowSpan={states.length} className="changed-story">
								<DeskLink href={routes.deskStory(id)}>{headline || 'Untitled'}</DeskLink>
								{!isLive && <span className="changed-state">not live</span>}
							</th>
						)}
						<Credits of={state.of} credits={state.before} beside={state.after} />
						<Credits of={state.of} credits={state.after} beside={state.before} />
					</tr>
				)),
			)}
		</Table>
	);
}

const OF: Record<ChangedState['of'], string> = { both: '', draft: 'Being written', live: 'As readers see it' };

type CreditsProps = { of: ChangedState['of']; credits: readonly CreditSaid[]; beside: readonly CreditSaid[] };

/** What stays the same steps back, so that what changes is seen. */
function Credits({ of, credits, beside }: CreditsProps) {
	return (
		<td>
			{OF[of] && <span className="changed-state">{OF[of]}</span>}
			<ul className="changed-credits">
				{credits.map((credit, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: credits stand where they stand
					<li key={index} data-same={beside.some((other) => sameValue(other, credit))}>
						<span className="changed-role">{ROLE_NAMES[credit.role]}</span> <bdi>{credit.name}</bdi>
						{credit.place && <span className="text-muted"> ({credit.place})</span>}
					</li>
				))}
			</ul>
		</td>
	);
}
