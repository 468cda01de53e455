'use server';

import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { acting } from '@/features/staff/acting';
import { textField } from '@/lib/form-fields';
import type { FormState } from '@/lib/form-state';
import { Refusal } from '@/lib/result';
import { routes } from '@/lib/routes';
import { renameByline } from '../byline-mutations';
import { bylineContent, type FoundByline } from '../byline-schema';
import { changeByline, setPortrait } from './byline-change-mutations';
import { bylineChanges, newByline } from './byline-change-schema';
import { makeByline } from './byline-create-mutations';
import { atTheirPlaces, changesIn, readBylineForm } from './editor/byline-form-reading';

const LONGEST_ID = 100;

export async function makeBylineAction(_state: FormState, form: FormData): Promise<FormState> {
	let made = '';
	let known: FoundByline[] = [];
	const state = await acting(
		form,
		async (staff) => {
			const fields = { name: textField(form, 'name', 1_000), ...readBylineForm(form) };
			const content = atTheirPlaces(form, () => newByline.parse(withoutEmptySortName(fields)));
			const result = await makeByline(staff, content, { anyway: form.has('anyway') });
			if (!result.ok) return result;
			if ('made' in result.value) made = result.value.made.id;
			else known = result.value.known;
			return result;
		},
		'',
	);
	if (made !== '') redirect(routes.deskByline(made) as Route);
	if (!state?.ok) return state;
	// Nothing was made yet: what was typed comes back, with those who may be meant.
	const values = Object.fromEntries([...form].filter(([name]) => !name.startsWith('$')).map(textOf));
	return { ...state, ok: false, values: { ...values, known: JSON.stringify(known) } };
}

const textOf = ([name, value]: [string, FormDataEntryValue]) => [name, typeof value === 'string' ? value : ''] as const;

const withoutEmptySortName = ({ sortName, ...fields }: Record<string, unknown>) =>
	sortName === '' ? fields : { ...fields, sortName };

export async function changeBylineAction(_state: FormState, form: FormData): Promise<FormState> {
	return acting(
		form,
		async (staff) => {
			const changes = atTheirPlaces(form, () => bylineChanges.parse(changesIn(form)));
			return changeByline(staff, idIn(form), { version: versionIn(form), changes });
		},
		({ changed }) => (changed.length === 0 ? 'Nothing was changed: it is so already.' : 'The byline is saved.'),
	);
}

export async function renameBylineAction(_state: FormState, form: FormData): Promise<FormState> {
	let asks = '';
	const slug = textField(form, 'slug', 500).trim();
	const state = await acting(
		form,
		async (staff) => {
			const name = bylineContent.shape.name.safeParse(textField(form, 'name', 1_000).trim().replace(/\s+/gu, ' '));
			if (!name.success) throw new z.ZodError(name.error.issues.map((issue) => ({ ...issue, path: ['name'] })));
			const options = { version: versionIn(form), anyway: form.has('anyway'), ...(slug !== '' && { slug }) };
			const result = await renameByline(staff, idIn(form), { name: name.data, ...options });
			if (result.ok && 'asks' in result.value) asks = result.value.asks;
			return result;
		},
		(renamed) => ('slug' in renamed ? `Renamed. Its page is at ${routes.byline(renamed.slug)} now.` : ''),
	);
	if (asks === '' || !state) return state;
	return { ...state, ok: false, values: { name: textField(form, 'name', 1_000), slug, asks } };
}

const share = z.coerce
	.number()
	.int()
	.min(0)
	.max(1_000)
	.transform((thousandths) => thousandths / 1_000);
const cut = z.object({ size: share, x: share, y: share, focusX: share, focusY: share });

export async function setPortraitAction(_state: FormState, form: FormData): Promise<FormState> {
	return acting(
		form,
		async (staff) => {
			const portrait = {
				imageId: textField(form, 'imageId', LONGEST_ID),
				cut: cut.parse(Object.fromEntries(Object.keys(cut.shape).map((name) => [name, textField(form, name, 10)]))),
				words: { alt: textField(form, 'alt', 2_000), credit: textField(form, 'credit', 2_000) },
			};
			return setPortrait(staff, idIn(form), { version: versionIn(form), portrait });
		},
		'The portrait is saved.',
	);
}

export async function removePortraitAction(_state: FormState, form: FormData): Promise<FormState> {
	return acting(
		form,
		(staff) => changeByline(staff, idIn(form), { version: versionIn(form), changes: { portraitId: null } }),
		'The portrait is taken away. The picture stays among the newsroom’s pictures.',
	);
}

const idIn = (form: FormData): string => textField(form, 'id', LONGEST_ID);

/** How often it had been changed when the page was made. */
function versionIn(form: FormData): number {
	const text = textField(form, 'version', 12);
	if (!/^\d+$/.test(text)) throw new Refusal('The form did not arrive whole. Load the page again.');
	return Number(text);
}
