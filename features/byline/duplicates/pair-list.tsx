import './duplicates.css';
import { LinkButton } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { ActionForm } from '@/components/ui/form';
import { DeskLink } from '@/components/ui/link';
import { DeskPages } from '@/components/ui/pages';
import { routes } from '@/lib/routes';
import { KIND_WORDS, STATUS_WORDS } from '../byline-words';
import { dismissPairAction } from './duplicate-actions';
import type { PairedByline, PairForDesk } from './duplicate-queries';
import type { PairReason } from './likely-pairs';

type Props = { pairs: readonly PairForDesk[]; page: number; more: boolean; language: string };

const WHY: Record<PairReason, string> = {
	name: 'the same name',
	profile: 'the same address or profile',
	order: 'the same names in another order',
	edit: 'one letter apart',
	short: 'initials, or a name left out',
};

/** Bylines that may be one, with why, and what can be done about it. */
export function PairList({ pairs, page, more, language }: Props) {
	if (pairs.length === 0 && page > 1) {
		return (
			<Empty title="No more of them">
				<DeskLink href={routes.deskDuplicates()}>Back to the likeliest</DeskLink>
			</Empty>
		);
	}
	if (pairs.length === 0) {
		return (
			<Empty title="No two look like one">
				Stet compares names, initials, spellings and profiles. Two that you know to be one can be ticked and merged in{' '}
				<DeskLink href={routes.deskBylines()}>the register</DeskLink>.
			</Empty>
		);
	}
	return (
		<>
			<ul className="pairs">
				{pairs.map(({ one, other, reasons }) => (
					<li key={`${one.id} ${other.id}`} className="pair">
						<Paired byline={one} language={language} />
						<Paired byline={other} language={language} />
						<p className="pair-why">{sentence(reasons.map((reason) => WHY[reason]).join('; '))}</p>
						<div className="pair-moves">
							<LinkButton href={routes.deskMerge([one.id, other.id])}>
								Merge…<span className="sr-only"> {`${one.name}, ${other.name}`}</span>
							</LinkButton>
							<ActionForm
								action={dismissPairAction}
								submit="They are two"
								kind="plain"
								hidden={{ one: one.id, other: other.id }}
								className="pair-form"
							/>
						</div>
					</li>
				))}
			</ul>
			<DeskPages
				{...{ page, more }}
				addressOf={(other) => routes.deskDuplicates(other)}
				before="Likelier"
				after="Less likely"
			/>
		</>
	);
}

export function Paired({ byline, language }: { byline: PairedByline; language: string }) {
	const { id, name, title, kind, status, stories } = byline;
	const facts = [
		...(title === '' ? [] : [title]),
		KIND_WORDS[kind],
		...(status === 'active' ? [] : [STATUS_WORDS[status]]),
		stories === 1 ? '1\u00a0story' : `${stories.toLocaleString(language)}\u00a0stories`,
	];
	return (
		<div className="pair-byline">
			<DeskLink href={routes.deskByline(id)}>{name}</DeskLink>
			<div className="pair-facts">{facts.join(' · ')}</div>
		</div>
	);
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
