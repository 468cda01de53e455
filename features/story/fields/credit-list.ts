import type { CreditRole } from '@/features/byline/byline-schema';
import type { DraftCredit } from '../story-schema';

export const ROLE_NAMES: Record<CreditRole, string> = {
	by: 'By',
	'additional reporting': 'Additional reporting',
	photography: 'Photography',
	illustration: 'Illustration',
	video: 'Video',
	data: 'Data',
	editing: 'Editing',
	translation: 'Translation',
	research: 'Research',
	'compiled from': 'Compiled from',
};

/** What of a credit is changed in its row. */
export type CreditPart = Partial<Pick<DraftCredit, 'role' | 'place'>>;

/** Whoever stands there twice, in two roles, is told apart by which time it is. */
export function creditKeys(credits: readonly DraftCredit[]): string[] {
	const times = new Map<string, number>();
	return credits.map(({ bylineId }) => {
		const time = (times.get(bylineId) ?? 0) + 1;
		times.set(bylineId, time);
		return `${bylineId} ${time}`;
	});
}

export function moved<T>(list: readonly T[], from: number, to: number): T[] {
	const item = list[from];
	if (item === undefined || to < 0 || to >= list.length) return [...list];
	const rest = list.toSpliced(from, 1);
	return rest.toSpliced(to, 0, item);
}

/** A dateline says where a story was reported from: someone who is credited must have been there. */
export const isHonest = (place: string, credits: readonly { place: string }[]): boolean =>
	credits.some((credit) => credit.place.trim().toLowerCase() === place.trim().toLowerCase());

type Standing = {
	me: { actor: string; bylineId: string | null; isReporter: boolean };
	owner: { actor: string } | null;
	shares: readonly { actor: string }[];
};

/** Whether a reporter who leaves these credits would lose a story that only their credit makes their own. */
export function losesStory({ me, owner, shares }: Standing, next: readonly DraftCredit[]): boolean {
	const mine = owner?.actor === me.actor || shares.some(({ actor }) => actor === me.actor);
	return me.isReporter && !mine && !next.some(({ bylineId }) => bylineId === me.bylineId);
}
