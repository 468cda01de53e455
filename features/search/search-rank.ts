import { PER_SECOND } from './search-entry-queries';
import { type Lead, leadOf } from './search-lead';
import type { NamedTerm } from './search-match';

/** A story that has what was asked for. `id` rises with its time of publication. */
export type Candidate = { id: number; lead: string };

/** What a term is worth by the best place that has it. */
const WORTH = { headline: 8, standfirst: 4, credited: 4, often: 2, somewhere: 1 };

const IDS_OF_A_YEAR = PER_SECOND * 365.25 * 24 * 3_600;

/**
 * Best first: relevance × freshness. Relevance is the mean of what its terms are worth
 * (`WORTH`); freshness is 1 / √(1 + years between it and the newest story found), so that
 * a headline of ten years ago stands between a standfirst and a mention of today.
 * It asks no clock: the same edition gives the same order.
 */
export function ranked(candidates: readonly Candidate[], terms: readonly NamedTerm[]): Candidate[] {
	const newest = candidates.reduce((latest, { id }) => Math.max(latest, id), Number.NEGATIVE_INFINITY);
	return candidates
		.map((candidate) => {
			const freshness = 1 / Math.sqrt(1 + (newest - candidate.id) / IDS_OF_A_YEAR);
			return { candidate, score: relevance(leadOf(candidate.lead), terms) * freshness };
		})
		.sort((a, b) => b.score - a.score || b.candidate.id - a.candidate.id)
		.map(({ candidate }) => candidate);
}

function relevance(lead: Lead, terms: readonly NamedTerm[]): number {
	return terms.reduce((sum, term) => sum + worth(lead, term), 0) / terms.length;
}

/** Whether a story has all that was asked for in its headline. */
export function isTitled({ lead }: Candidate, terms: readonly NamedTerm[]): boolean {
	const { headline } = leadOf(lead);
	return terms.every((term) => has(headline, term));
}

function worth(lead: Lead, term: NamedTerm): number {
	if (has(lead.headline, term)) return WORTH.headline;
	if (has(lead.standfirst, term)) return WORTH.standfirst;
	if (term.bylines.some((byline) => lead.bylines.includes(byline))) return WORTH.credited;
	return has(lead.often, term) ? WORTH.often : WORTH.somewhere;
}

const has = (said: string, { forms }: NamedTerm) =>
	forms.some(({ words, begun }) => said.includes(` ${words.join(' ')}${begun ? '' : ' '}`));
