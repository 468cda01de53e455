import { and, asc, eq, isNull } from 'drizzle-orm';
import { database } from '@/db/client';
import { audit, revision, story, storyHold, storyMove, storySchedule, workingCopy } from '@/db/schema';
import type { Staff } from '@/features/staff/actor';
import { addressOf, visit } from './newsroom';
import type { MoveDeed } from './writer-deeds';
import { lettersOf } from './writer-letters';

const NOT_A_REPORTERS: readonly MoveDeed[] = ['hold', 'release'];

/** Where a story stands, by the rules that product.md tells and not by the program's own judgement. */
export class Standing {
	live = false;
	held = false;
	scheduled = false;
	submitted = false;
	/** It fell due while it was on hold, and waits for someone to look. */
	missed = false;

	allows(move: MoveDeed, { role }: Pick<Staff, 'role'>): boolean {
		if (role === 'reporter' && NOT_A_REPORTERS.includes(move)) return false;
		switch (move) {
			case 'publish':
			case 'schedule':
			case 'hold':
				return !this.held;
			case 'release':
				return this.held;
			case 'unschedule':
				return this.scheduled;
			case 'unpublish':
				return this.live;
			case 'submit':
				return !this.submitted;
		}
	}

	made(move: MoveDeed): void {
		if (move === 'publish' || move === 'unpublish') {
			Object.assign(this, { live: move === 'publish', scheduled: false, missed: false });
			if (move === 'publish') this.submitted = false;
		} else if (move === 'hold' || move === 'release') this.held = move === 'hold';
		else if (move === 'submit') this.submitted = true;
		else Object.assign(this, { scheduled: move === 'schedule', missed: false });
	}

	/** The hour came for which it was scheduled. */
	fellDue(): void {
		if (!this.scheduled || this.missed) return;
		if (this.held) this.missed = true;
		else this.made('publish');
	}
}

/** As the rows have it. */
export async function readRows(storyId: string): Promise<{ standing: Standing; moves: number; notes: string }> {
	const [row] = await database().select().from(story).where(eq(story.id, storyId));
	if (!row) throw new Error('the story is gone');
	const held = await database().$count(storyHold, and(eq(storyHold.storyId, storyId), isNull(storyHold.releasedAt)));
	const [due] = await database().select().from(storySchedule).where(eq(storySchedule.storyId, storyId));
	const [copy] = await database().select().from(workingCopy).where(eq(workingCopy.storyId, storyId));
	const standing = Object.assign(new Standing(), {
		...{ live: row.live === 'live', held: held > 0, submitted: row.stage === 'in review' },
		...{ scheduled: due !== undefined, missed: due !== undefined && due.trouble !== '' },
	});
	return { standing, moves: row.moves, notes: copy?.fields.notes ?? '' };
}

export const readRevisions = (storyId: string) =>
	database().select().from(revision).where(eq(revision.storyId, storyId)).orderBy(asc(revision.number));

/** The letters that readers get; null where they get no story. Throws if they get what is no published revision's. */
export async function readPublished(storyId: string): Promise<Set<string> | null> {
	const published = (await readRevisions(storyId)).findLast(({ reason }) => reason === 'publication');
	if (!published) return null;
	const answer = await visit(await addressOf(storyId));
	if (answer.kind !== 'story') return null;
	const { headline, standfirst, body } = answer.story;
	const got = JSON.stringify([headline, standfirst, body]);
	if (got !== JSON.stringify([published.headline, published.standfirst, published.body])) {
		throw new Error(`readers get what nobody published: ${got}`);
	}
	return new Set([...lettersOf(published).values()].flat());
}

/** What the history says must be possible: each move once, in one order, and none to readers during a hold. */
export async function readFaultOfHistory(storyId: string): Promise<string | null> {
	const moves = await database()
		.select()
		.from(storyMove)
		.where(eq(storyMove.storyId, storyId))
		.orderBy(asc(storyMove.number));
	const told = moves.map(({ move }) => move).join(', ');
	if (moves.some(({ number }, at) => number !== at + 1)) return `its moves are not numbered one by one: ${told}`;
	let held = false;
	for (const { move } of moves) {
		if (held && (move === 'publish' || move === 'hold')) return `on hold it went on: ${told}`;
		if (move === 'hold' || move === 'release') held = move === 'hold';
	}
	const publications = (await readRevisions(storyId)).filter(({ reason }) => reason === 'publication');
	const deeds = await database()
		.select()
		.from(audit)
		.where(eq(audit.subject, `story:${storyId}`));
	for (const move of ['publish', 'unpublish', 'hold', 'release', 'submit', 'schedule', 'restore', 'miss'] as const) {
		const made = moves.filter((one) => one.move === move).length;
		const written = deeds.filter(({ action }) => action === `story.${move}`).length;
		if (made !== written) return `${made} × ${move} in the history and ${written} in the audit log: ${told}`;
		if (move === 'publish' && made !== publications.length)
			return `${made} publications, ${publications.length} revisions`;
	}
	return null;
}
