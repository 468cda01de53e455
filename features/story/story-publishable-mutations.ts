import type { Transaction } from '@/db/client';
import type { Actor } from '@/features/staff/actor';
import { Refusal } from '@/lib/result';
import { ASKED, type Said } from './story-asked';
import type { PublicationProblem } from './story-checks';
import { readProblems } from './story-checks-queries';
import { saidInput } from './story-move-schema';
import type { StoryContent } from './story-schema';

/** Whether the warnings were read, or which of them. Stet itself is asked only where it says which. */
type Confirmed = boolean | readonly string[] | undefined;

/** What whoever publishes answers to the warnings: ticks, and words for those that ask for them. */
export type Answers = { confirmed?: Confirmed; said?: Said | undefined };

/** Throws a Refusal while something is missing, or a warning was not answered; gives what was answered to which. */
export async function demandPublishable(
	tx: Transaction,
	actor: Actor,
	row: Parameters<typeof readProblems>[1],
	content: StoryContent,
	{ confirmed, said: given = {} }: Answers,
): Promise<{ warnings: string[]; said: Said }> {
	const { problems, stands } = await readProblems(tx, row, content);
	const words = saidInput.parse(given);
	const errors = problems.filter(({ weight }) => weight === 'error');
	if (errors.length > 0) throw new Refusal(`It cannot be published: ${inARow(errors)}`);
	const warnings = problems.filter(({ weight }) => weight === 'warning');
	const open = warnings.filter((warning) => !accepts(warning, actor, confirmed, words));
	const [first] = open;
	if (first?.asks && confirmed === true) {
		throw new Refusal(`It would go out ${ASKED[first.asks].told}, which needs a reason: publish it by itself.`);
	}
	if (first) throw new Refusal(`Confirm first that it goes out like this: ${inARow(open)}`);
	const answered = warnings.flatMap(({ asks }) => (asks && words[asks] ? [[asks, words[asks]]] : []));
	return {
		warnings: warnings.map(({ message }) => message),
		said: { ...stands, ...Object.fromEntries(answered) },
	};
}

const inARow = (problems: PublicationProblem[]) => problems.map(({ message }) => message).join(' ');

function accepts({ message, asks }: PublicationProblem, actor: Actor, confirmed: Confirmed, words: Said): boolean {
	if (asks && (words[asks] || actor.role !== 'system')) return Boolean(words[asks]);
	if (typeof confirmed === 'object') return confirmed.includes(message);
	return confirmed === true || actor.role === 'system';
}

/** Nobody publishes another section or byline than they looked at; what others type in the text stops nobody. */
export function demandSameFields(newest: { stored: boolean; fieldsVersion: number }, seen: number | undefined): void {
	if (seen === undefined || !newest.stored || newest.fieldsVersion === seen) return;
	throw new Refusal('Credits, section or other fields were changed meanwhile. Nothing was changed; look again.');
}
