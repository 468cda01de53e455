'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import type { FormState } from '@/lib/form-state';
import { routes } from '@/lib/routes';
import { signOutAccount } from './account-mutations';
import { acting } from './acting';
import { changePassword, requestAddressChange, saveProfile } from './profile-mutations';
import { profile } from './staff-schema';

export async function saveProfileAction(_state: FormState, form: FormData): Promise<FormState> {
	const fields = ['name', 'language', 'zone', 'appearance'];
	const input = Object.fromEntries(fields.map((field) => [field, typed(form, field).trim()]));
	return acting(form, async (staff) => saveProfile(staff, profile.parse(input)), 'Your profile is saved.');
}

export async function changePasswordAction(_state: FormState, form: FormData): Promise<FormState> {
	const given = { current: typed(form, 'password'), next: typed(form, 'newPassword') };
	return acting(
		form,
		async (staff) => changePassword(staff, given),
		'Your password is changed. Every other device is signed out.',
	);
}

export async function requestAddressAction(_state: FormState, form: FormData): Promise<FormState> {
	const given = { email: typed(form, 'email').trim(), password: typed(form, 'password') };
	return acting(
		form,
		async (staff) => requestAddressChange(staff, given),
		`A link is on its way to ${given.email}. Your address changes once you have followed it.`,
	);
}

export async function signOutSessionAction(_state: FormState, form: FormData): Promise<FormState> {
	const only = typed(form, 'session');
	return acting(form, (staff) => signOutAccount(staff, staff.accountId, { only }), 'That device is signed out.');
}

export async function signOutElsewhereAction(_state: FormState, form: FormData): Promise<FormState> {
	return acting(form, (staff) => signOutAccount(staff, staff.accountId, { except: staff.sessionId }), said);
}

export async function signOutEverywhereAction(_state: FormState, form: FormData): Promise<FormState> {
	const state = await acting(form, (staff) => signOutAccount(staff, staff.accountId), said);
	// Nobody is signed in here any more.
	if (state?.ok) redirect(routes.signIn() as Route);
	return state;
}

const said = ({ sessions }: { sessions: number }) =>
	sessions === 1 ? 'One device is signed out.' : `${sessions} devices are signed out.`;

function typed(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}
