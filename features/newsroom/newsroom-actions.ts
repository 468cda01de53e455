'use server';

import { acting } from '@/features/staff/acting';
import type { FormState } from '@/lib/form-state';
import { Refusal } from '@/lib/result';
import { describeLogo, removeLogo, saveSettings } from './newsroom-mutations';
import { editedSettings, policyContent } from './newsroom-schema';
import { publishPolicy, takeBackPolicy } from './policy-mutations';

export async function saveSettingsAction(_state: FormState, form: FormData): Promise<FormState> {
	return acting(
		form,
		async (staff) => {
			const texts = ['name', 'motto', 'language', 'zone', 'accent', 'secondFactor'];
			const input = Object.fromEntries(texts.map((name) => [name, typed(form, name).trim()]));
			const ticked = ['reportersPublish', 'oxfordComma'];
			const rules = Object.fromEntries(ticked.map((name) => [name, form.get(name) === 'on']));
			return saveSettings(staff, editedSettings.parse({ ...input, ...rules }));
		},
		'The settings are saved.',
	);
}

export async function describeLogoAction(_state: FormState, form: FormData): Promise<FormState> {
	return acting(form, (staff) => describeLogo(staff, typed(form, 'alt')), 'The description is saved.');
}

export async function removeLogoAction(_state: FormState, form: FormData): Promise<FormState> {
	return acting(form, (staff) => removeLogo(staff), 'The logo is removed.');
}

export async function publishPolicyAction(_state: FormState, form: FormData): Promise<FormState> {
	return acting(
		form,
		async (staff) => {
			const fields = {
				slug: typed(form, 'slug'),
				title: typed(form, 'title').trim(),
				body: readJson(typed(form, 'body')),
			};
			return publishPolicy(staff, policyContent.parse(fields), readInstant(typed(form, 'seen')));
		},
		'The policy is published.',
	);
}

export async function takeBackPolicyAction(_state: FormState, form: FormData): Promise<FormState> {
	return acting(
		form,
		async (staff) => takeBackPolicy(staff, policyContent.shape.slug.parse(typed(form, 'slug'))),
		'The policy is taken back.',
	);
}

function typed(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}

function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new Refusal('The text did not arrive whole, so nothing was saved. Send it again.');
	}
}

/** Milliseconds, as the form carried them there and back. */
const readInstant = (text: string): Date | null => (/^\d{1,15}$/.test(text) ? new Date(Number(text)) : null);
