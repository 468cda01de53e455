import { Refusal } from '@/lib/result';
import type { Actor } from './actor';
import { judge, type Permission } from './permissions';

/** What every mutation and every read for the desk begins with. Throws a Refusal that says why. */
export function demand(permission: Permission, actor: Actor, own = false): void {
	const verdict = judge(permission, actor, own);
	if (!verdict.allowed) throw new Refusal(verdict.reason);
}
