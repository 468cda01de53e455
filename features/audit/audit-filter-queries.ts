import { database } from '@/db/client';
import { raw, same, sql } from '@/db/raw';
import { account, audit } from '@/db/schema';
import { emailKey } from '@/lib/email-address';
import { nameKey } from '@/lib/fold';
import { type AuditFilters, instantsOfDays, isRecordedId, problemOfDays } from './audit-filters';
import type { AuditScope } from './audit-row-queries';
import { subjectsCalled } from './audit-subject-queries';

/** What typed filters mean, or why nothing can be looked for. */
export type ScopeAnswer = { kind: 'understood'; scope: AuditScope } | { kind: 'refused'; problem: string };

/** More would be a guess at who was meant. */
const MOST = 10;

export async function readAuditScope(filters: AuditFilters, zone: string): Promise<ScopeAnswer> {
	const { who, what, about } = filters;
	const refused = (problem: string): ScopeAnswer => ({ kind: 'refused', problem });
	const days = problemOfDays(filters);
	if (days) return refused(days);
	const actors = who === '' ? null : await actorsCalled(who);
	if (actors?.length === 0) return refused(`Nobody here is called “${who}”.`);
	const subjects = about === '' ? null : await thingsCalled(about);
	if (subjects?.length === 0) return refused(`Nothing here is called “${about}”.`);
	const most = Math.max(actors?.length ?? 0, subjects?.length ?? 0);
	if (most > MOST) return refused(`${most} have that in their names: write more of the one you mean.`);
	const actions = what === '' ? null : await actionsCalled(what);
	return { kind: 'understood', scope: { actors, actions, subjects, ...instantsOfDays(filters, zone) } };
}

async function actorsCalled(who: string): Promise<string[]> {
	if (isRecordedId(who)) return [who];
	if (nameKey(who) === 'stet') return valuesBetween(audit.actor, 'system:', 'system;');
	return accountsCalled(who);
}

async function thingsCalled(about: string): Promise<string[]> {
	if (isRecordedId(about)) return [about];
	const [accounts, things] = await Promise.all([accountsCalled(about), subjectsCalled(about)]);
	return [...accounts, ...things];
}

/** Those whose whole name or address it is; if there is none, those whose names hold it. */
async function accountsCalled(text: string): Promise<string[]> {
	const key = nameKey(text);
	const all = await database()
		.select({ actor: account.actor, name: account.name, emailKey: account.emailKey })
		.from(account);
	const exact = all.filter((one) => nameKey(one.name) === key || one.emailKey === emailKey(text));
	const found = exact.length > 0 ? exact : all.filter((one) => key !== '' && nameKey(one.name).includes(key));
	return found.map((one) => one.actor);
}

/** One deed ("story.publish"), or all that were ever done with a noun. */
async function actionsCalled(what: string): Promise<string[]> {
	return what.includes('.') ? [what] : valuesBetween(audit.action, `${what}.`, `${what}/`);
}

/** The different values of an indexed column, from `low` until `high`, by one look into the index for each. */
async function valuesBetween(
	column: typeof audit.actor | typeof audit.action,
	low: string,
	high: string,
): Promise<string[]> {
	const name = sql.identifier(column.name);
	const rows = await raw<{ value: string }>(
		database(),
		same(sql`
			with recursive found(value) as (
				select min(${name}) from audit where ${name} >= ${low} and ${name} < ${high}
				union all
				select (select min(${name}) from audit where ${name} > found.value and ${name} < ${high})
				from found where found.value is not null
			)
			select value from found where value is not null`),
	);
	return rows.map((row) => row.value);
}
