import './duplicates.css';
import { Empty } from '@/components/ui/empty';
import { ActionForm } from '@/components/ui/form';
import { DeskLink } from '@/components/ui/link';
import { DeskPages } from '@/components/ui/pages';
import { formatShortStamp, formatStamp, isoWithOffset } from '@/lib/dates';
import { routes } from '@/lib/routes';
import { recallPairAction } from './duplicate-actions';
import type { ApartForDesk } from './duplicate-queries';
import { Paired } from './pair-list';

type Clock = { zone: string; language: string; now: Date };
type Props = { pairs: readonly ApartForDesk[]; page: number; more: boolean; clock: Clock };

/** What was told apart, and can be looked at again. */
export function ApartList({ pairs, page, more, clock: { zone, language, now } }: Props) {
	return (
		<>
			{pairs.length === 0 && (
				<Empty title="Nothing was told apart">
					Say “They are two” of a <DeskLink href={routes.deskDuplicates()}>likely pair</DeskLink>, and it stands here.
				</Empty>
			)}
			<ul className="pairs">
				{pairs.map(({ pair, one, other, at }) => (
					<li key={`${pair.one} ${pair.other}`} className="pair">
						<Paired byline={one} language={language} />
						<Paired byline={other} language={language} />
						<p className="pair-why">
							Told apart{' '}
							<time dateTime={isoWithOffset(at, zone)} title={formatStamp(at, zone, language)}>
								{formatShortStamp(at, zone, now, language)}
							</time>
						</p>
						<div className="pair-moves">
							<ActionForm
								action={recallPairAction}
								submit="Look again"
								kind="plain"
								hidden={pair}
								className="pair-form"
							/>
						</div>
					</li>
				))}
			</ul>
			<DeskPages
				{...{ page, more }}
				addressOf={(other) => routes.deskDuplicates(other, 'apart')}
				before="Newer"
				after="Older"
			/>
		</>
	);
}
