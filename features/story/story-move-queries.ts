import { and, desc, eq, gt } from 'drizzle-orm';
import { database } from '@/db/client';
import { storyMove } from '@/db/schema';
import { commandLine } from '@/features/staff/actor';
import { readActorNames } from '@/features/staff/actor-name-queries';
import type { MoveShown } from './story-for-desk';
import type { Runner } from './story-standing-queries';

type Row = typeof storyMove.$inferSelect;

/** The newest `most` moves of a story, the newest first. Authorises nothing: whoever asks may read the story. */
export async function readMoves(storyId: string, most: number): Promise<MoveShown[]> {
	const db = database();
	const rows = await db
		.select()
		.from(storyMove)
		.where(eq(storyMove.storyId, storyId))
		.orderBy(desc(storyMove.number))
		.limit(most);
	return shown(db, rows);
}

const MOST_SINCE = 50;

/** The moves after number `seen`, the newest first. */
export async function readMovesSince(runner: Runner, storyId: string, seen: number): Promise<MoveShown[]> {
	const rows = await runner
		.select()
		.from(storyMove)
		.where(and(eq(storyMove.storyId, storyId), gt(storyMove.number, seen)))
		.orderBy(desc(storyMove.number))
		.limit(MOST_SINCE);
	return shown(runner, rows);
}

/** With the names of colleagues: who made a move, and whom it was about. */
async function shown(runner: Runner, rows: Row[]): Promise<MoveShown[]> {
	const about = rows.flatMap(({ actor, details }) => [actor, String(details['colleague'] ?? '')]);
	const names = await readActorNames(runner, about);
	return rows.map(({ number, move, actor, at, revisionId, details }) => ({
		...{ number, move, at, revisionId },
		who: nameOf(actor, names),
		details:
			details['colleague'] === undefined
				? details
				: { ...details, colleague: nameOf(String(details['colleague']), names) },
	}));
}

/** What history calls whoever did something. */
export function nameOf(actor: string, names: Map<string, string>): string {
	if (actor === commandLine.id) return 'The command line';
	if (actor.startsWith('system:')) return 'Stet';
	return names.get(actor) ?? 'Someone who has left';
}
