import { asc, eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { audit, auditDetails, revision, story, storyMove } from '@/db/schema';
import { write } from '@/db/write';
import type { Staff } from '@/features/staff/actor';
import { join } from '@/features/staff/testing-staff';
import { dayIn } from '@/lib/dates';
import type { Result } from '@/lib/result';
import { type Newsroom, openNewsroom } from '@/scripts/testing/newsroom';
import { doc, p } from './body/body-build';
import { createStory } from './story-mutations';
import { rewriteText } from './working-copy/working-copy-mutations';

/** For tests: a desk with people at it, and what its stories have been through. */

export const ZONE = 'America/New_York';
export const LEGAL = { kind: 'legal' as const, reason: 'A name is checked.' };
export const OK = { confirmed: true };

export type Desk = {
	paper: Newsroom;
	/** Editors. */
	ida: Staff;
	ben: Staff;
	/** A reporter, with a byline. */
	ana: Staff;
	/** A story of Ana's that nothing stands in the way of. */
	own: () => Promise<string>;
};

export async function openDesk(): Promise<Desk> {
	const paper = await openNewsroom({
		...{ zone: ZONE, sections: ['world', 'culture'], bylines: ['Ana Ruiz', 'Ben Johansen'] },
	});
	const ida = await join('editor', 'Ida Grady');
	const ben = await join('editor', 'Ben Johansen');
	const ana = { ...(await join('reporter', 'Ana Ruiz')), bylineId: paper.id('Ana Ruiz') };
	const whole = paper.content({ by: ['Ana Ruiz'], standfirst: 'So.' });
	return { paper, ida, ben, ana, own: () => write((tx) => createStory(tx, ana, whole, 'request')) };
}

/** Why something was refused, with plain spaces. */
export const why = (result: Result<unknown>): string =>
	result.ok ? 'allowed' : result.message.replaceAll('\u00a0', ' ');

export async function standing(id: string) {
	const [row] = await database().select().from(story).where(eq(story.id, id));
	if (!row) throw new Error('no story');
	return row;
}

export async function movesOf(id: string) {
	const rows = await database()
		.select()
		.from(storyMove)
		.where(eq(storyMove.storyId, id))
		.orderBy(asc(storyMove.number));
	return rows.map((row) => row.move);
}

/** What the audit log has of a story, the oldest first. */
export const logOf = (id: string) =>
	database()
		.select({ action: audit.action, details: auditDetails.details })
		.from(audit)
		.innerJoin(auditDetails, eq(auditDetails.number, audit.number))
		.where(eq(audit.subject, `story:${id}`))
		.orderBy(asc(audit.number));

export const revisionsOf = (id: string) =>
	database().select().from(revision).where(eq(revision.storyId, id)).orderBy(asc(revision.number));

/** Noon in the newsroom, some days from now: clocks never change then. */
export const inDays = (days: number) => ({
	day: dayIn(new Date(Date.now() + days * 86_400_000), ZONE),
	time: '12:00',
});

/** Replaces the text of an open working copy. */
export const type = (id: string, words: string, who: Staff) =>
	write((tx) => rewriteText(tx, who, id, { body: doc(p(words)) }));
