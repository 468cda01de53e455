import { setTimeout as wait } from 'node:timers/promises';
import * as Y from 'yjs';
import type { Staff } from '@/features/staff/actor';
import type { StoryTexts } from '@/features/story/story-schema';
import { getWorkingCopy } from '@/features/story/working-copy/working-copy-queries';
import { readText } from '@/features/story/working-copy/working-text';
import { type Letters, lettersOf } from './writer-letters';

/** What generated sequences are measured by. */

/** Ten times longer than anything here is promised to take, and more. */
const MOST_WAIT_MS = 60_000;

export function must(holds: boolean, otherwise: string): asserts holds {
	if (!holds) throw new Error(otherwise);
}

export async function until(
	what: string,
	is: () => boolean | Promise<boolean>,
	teller: { troubles: () => string[] },
): Promise<void> {
	const end = performance.now() + MOST_WAIT_MS;
	while (!(await is())) {
		if (performance.now() > end) throw new Error(`it did not come to that ${what}: ${teller.troubles().join('; ')}`);
		await wait(10);
	}
}

export function textsOf(doc: Y.Doc | undefined): StoryTexts {
	const read = doc ? readText(doc) : null;
	if (!read?.ok) throw new Error(`the text cannot be read: ${read?.problems}`);
	return read.texts;
}

export const sameTexts = (a: StoryTexts, b: StoryTexts): boolean =>
	JSON.stringify([a.kicker, a.headline, a.standfirst, a.body]) ===
	JSON.stringify([b.kicker, b.headline, b.standfirst, b.body]);

/** The working copy, as the database has it. */
export async function textOfDesk(who: Staff, storyId: string): Promise<StoryTexts> {
	const copy = await getWorkingCopy(who, storyId);
	const doc = new Y.Doc();
	if (copy) Y.applyUpdate(doc, copy.state);
	const texts = textsOf(doc);
	doc.destroy();
	return texts;
}

/**
 * Letter by letter: what was saved is in the text, once and where it was typed, unless
 * someone took it away; or an older text took its place, and then a revision has it.
 */
export function judgeLetters(
	letters: Letters,
	texts: StoryTexts,
	revisions: readonly StoryTexts[],
	{ store }: Y.Doc,
): { lost: string[]; intoNothing: number } {
	const there = lettersOf(texts);
	const all = [...there.values()].flat();
	const kept = new Set(revisions.flatMap((one) => [...lettersOf(one).values()].flat()));
	must(new Set(all).size === all.length, `something is there twice: ${all.join('')}`);
	const lost: string[] = [];
	let intoNothing = 0;
	for (const [letter, one] of letters.all) {
		const isThere = there.get(one.field)?.includes(letter) === true;
		must(isThere || !all.includes(letter), `"${letter}" was typed in ${one.field} and is elsewhere`);
		if (one.erasedFor && !letters.wasPutBack) must(!isThere, `"${letter}" was taken away and is back`);
		if (!one.acknowledged || one.erased || isThere || (one.away && kept.has(letter))) continue;
		const { client, clock } = one.home;
		if (one.late && Y.getItem(store, Y.createID(client, clock)).deleted) intoNothing++;
		else lost.push(`${letter} ${JSON.stringify(one)}`);
	}
	return { lost, intoNothing };
}
