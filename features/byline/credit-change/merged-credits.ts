import { CREDIT_ROLES, type CreditRole, type KeptCredit } from '../byline-schema';

/** Gives a credit another byline or role, or leaves it as it is. */
export type Regive = (credit: KeptCredit) => KeptCredit;

/** Every credit of those who are merged becomes the survivor's. */
export const mergeInto =
	(survivor: string, absorbed: ReadonlySet<string>): Regive =>
	(credit) =>
		absorbed.has(credit.bylineId) ? { ...credit, bylineId: survivor } : credit;

export type Reassignment = {
	from: { bylineId: string; role: CreditRole | null };
	to: { bylineId: string; role: CreditRole | null };
};

/** Credits of `from`, in its role or in any, become those of `to`, in its role or in the one that they had. */
export const reassign =
	({ from, to }: Reassignment): Regive =>
	(credit) =>
		credit.bylineId === from.bylineId && (from.role === null || credit.role === from.role)
			? { ...credit, bylineId: to.bylineId, role: to.role ?? credit.role }
			: credit;

/**
 * A story's credits after the change; null where nothing changes. Where it brings credits of
 * one byline together, they become one: with the better role (the earlier of CREDIT_ROLES), at
 * the earliest position, and the place of the better role, or else one that another names.
 */
export function changedCredits(credits: readonly KeptCredit[], regive: Regive): KeptCredit[] | null {
	const given = credits.map(regive);
	const receivers = new Set(
		given.filter((credit, index) => !isSame(credit, credits[index])).map((one) => one.bylineId),
	);
	if (receivers.size === 0) return null;
	const keys = given.map((credit) => (receivers.has(credit.bylineId) ? keyOf(credit, credits, given) : credit));
	const kept = [...new Set(keys)].map((key) => joined(given.filter((_, index) => keys[index] === key)));
	return kept.map((credit, position) => ({ ...credit, position }));
}

const isSame = (one: KeptCredit, other: KeptCredit | undefined) =>
	one.bylineId === other?.bylineId && one.role === other.role;

/** Credits of equal keys become one: all that come from several bylines, else those of one role. */
function keyOf({ bylineId, role }: KeptCredit, before: readonly KeptCredit[], after: readonly KeptCredit[]): string {
	const bearers = new Set(after.flatMap((one, index) => (one.bylineId === bylineId ? [before[index]?.bylineId] : [])));
	return bearers.size > 1 ? bylineId : `${bylineId} ${role}`;
}

function joined(double: readonly KeptCredit[]): KeptCredit {
	const ranked = double.toSorted((a, b) => rank(a) - rank(b));
	const [best, first] = [ranked[0], double[0]];
	if (!best || !first) throw new Error('there is nothing to join');
	const place = ranked.find((credit) => credit.place !== '')?.place ?? '';
	return { ...best, position: first.position, place };
}

const rank = ({ role }: KeptCredit) => CREDIT_ROLES.indexOf(role);
