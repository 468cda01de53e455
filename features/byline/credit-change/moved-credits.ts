import type { KeptCredit } from '../byline-schema';

type Moved = { from: string; to: string };

/** Between which two bylines credits only moved: places, roles and order are as they were. Null where more changed. */
export function movedCredits(before: readonly KeptCredit[], after: readonly KeptCredit[]): Moved | null {
	if (before.length !== after.length) return null;
	let moved: Moved | null = null;
	for (const [at, was] of before.entries()) {
		const is = after[at];
		if (!is || was.role !== is.role || was.place !== is.place || was.position !== is.position) return null;
		if (was.bylineId === is.bylineId) continue;
		moved ??= { from: was.bylineId, to: is.bylineId };
		if (moved.from !== was.bylineId || moved.to !== is.bylineId) return null;
	}
	const { from } = moved ?? {};
	return after.some(({ bylineId }) => bylineId === from) ? null : moved;
}

/** The same of many stories at once, those that moved alike together, and all others. */
export function groupMoved<T extends { before: readonly KeptCredit[]; after: readonly KeptCredit[] }>(
	changed: readonly T[],
): { moved: (Moved & { stories: T[] })[]; rest: T[] } {
	const groups = new Map<string, Moved & { stories: T[] }>();
	const rest: T[] = [];
	for (const one of changed) {
		const moved = movedCredits(one.before, one.after);
		if (!moved) {
			rest.push(one);
			continue;
		}
		const key = `${moved.from} ${moved.to}`;
		const group = groups.get(key) ?? { ...moved, stories: [] };
		group.stories.push(one);
		groups.set(key, group);
	}
	return { moved: [...groups.values()], rest };
}
