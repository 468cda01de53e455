'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { getPublishedBylinesOf } from '@/features/byline/byline-queries';
import type { FormState } from '@/lib/form-state';
import { isStorable } from '@/lib/plain-text';
import { Refusal } from '@/lib/result';
import { routes } from '@/lib/routes';
import { slugify } from '@/lib/slug';
import {
	changeRole,
	disableAccount,
	enableAccount,
	inviteAccount,
	linkByline,
	reinviteAccount,
	removeAccount,
	signOutAccount,
} from './account-mutations';
import { acting } from './acting';
import { ROLES } from './actor';
import { demand } from './demand';
import { resetSecondFactor } from './second-factor-mutations';
import { invitation } from './staff-schema';

export async function inviteAction(_state: FormState, form: FormData): Promise<FormState> {
	return acting(
		form,
		async (staff) => {
			const input = { name: typed(form, 'name'), email: typed(form, 'email'), role: typed(form, 'role') };
			return inviteAccount(staff, invitation.parse(input));
		},
		`The invitation to ${typed(form, 'email').trim()} is on its way. It can be seen, and its link handed over, under Mail.`,
	);
}

export async function reinviteAction(_state: FormState, form: FormData): Promise<FormState> {
	return acting(
		form,
		async (staff) => reinviteAccount(staff, typed(form, 'account')),
		({ name }) => `A new invitation to ${name} is on its way. Links that were mailed before no longer work.`,
	);
}

export async function changeRoleAction(_state: FormState, form: FormData): Promise<FormState> {
	const role = typed(form, 'role');
	return acting(
		form,
		async (staff) => changeRole(staff, typed(form, 'account'), z.object({ role: z.enum(ROLES) }).parse({ role }).role),
		({ name }) => `${name} is now ${role === 'reporter' ? 'a' : 'an'} ${role}. It counts from their next click on.`,
	);
}

export async function linkBylineAction(_state: FormState, form: FormData): Promise<FormState> {
	return acting(
		form,
		async (staff) => {
			demand('account.manage', staff);
			return linkByline(staff, typed(form, 'account'), await bylineCalled(typed(form, 'byline')));
		},
		({ name }) => `The byline is linked: stories credited to it are ${name}’s own.`,
	);
}

export async function unlinkBylineAction(_state: FormState, form: FormData): Promise<FormState> {
	return acting(
		form,
		async (staff) => linkByline(staff, typed(form, 'account'), null),
		({ name }) => `The byline is no longer linked to ${name}. Its stories keep it.`,
	);
}

/** One action for both, so that without script the page that comes back still holds the form that says what was done. */
export async function setEntryAction(_state: FormState, form: FormData): Promise<FormState> {
	const deed = z.enum(['disable', 'enable']).safeParse(form.get('deed')).data;
	return acting(
		form,
		async (staff) => {
			if (deed === undefined) throw new Refusal('Say whether to disable or to enable the account.');
			return (deed === 'disable' ? disableAccount : enableAccount)(staff, typed(form, 'account'));
		},
		({ name }) =>
			deed === 'disable' ? `${name} may no longer enter, and is signed out everywhere.` : `${name} may enter again.`,
	);
}

export async function removeAction(_state: FormState, form: FormData): Promise<FormState> {
	const state = await acting(
		form,
		async (staff) => removeAccount(staff, typed(form, 'account')),
		'The account is removed.',
	);
	// Its page is gone with it.
	if (state?.ok) redirect(`${routes.deskAccounts()}?removed=1` as Route);
	return state;
}

export async function signOutAccountAction(_state: FormState, form: FormData): Promise<FormState> {
	return acting(
		form,
		async (staff) => signOutAccount(staff, typed(form, 'account'), onlyOne(typed(form, 'session'))),
		({ sessions }) => (sessions === 1 ? 'Signed out on one device.' : `Signed out on ${sessions} devices.`),
	);
}

const onlyOne = (session: string) => (session === '' ? {} : { only: session });

export async function resetSecondFactorAction(_state: FormState, form: FormData): Promise<FormState> {
	return acting(
		form,
		async (staff) => resetSecondFactor(staff, typed(form, 'account')),
		({ name }) => `${name} has no second factor now and is signed out. A mail tells them so.`,
	);
}

function typed(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}

/** Its id, by slug or by a name that makes the slug. */
async function bylineCalled(words: string): Promise<string> {
	const slugs = [words.trim().normalize('NFC'), slugify(words)].filter((slug) => slug !== '' && isStorable(slug));
	const [found] = await getPublishedBylinesOf([...new Set(slugs)]);
	if (!found) throw new Refusal('There is no byline of that name. It has to be in the register first.');
	return found.id;
}
