import { textField } from '@/lib/form-fields';
import { ASKED_NAMES, type Said } from './story-asked';

/** What the forms that move a story send, read. A field that is missing or far too long is as if it were left empty. */

const ID = 100;
/** More than any warning is long, with a field's whole name in it. */
const WARNING = 2_000;

export const idIn = (form: FormData): string => textField(form, 'id', ID);
export const ticked = (form: FormData, name: string): boolean => textField(form, name, 10) === 'on';
export const optional = (form: FormData, name: string, most: number): string | undefined =>
	textField(form, name, most) || undefined;

/** A counter that the page had when it was made; undefined if it says none. */
export function countIn(form: FormData, name: 'seen' | 'fieldsSeen'): number | undefined {
	const text = textField(form, name, 15);
	return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** Warnings that were ticked away, each as it was shown: one that came later was confirmed by nobody. */
export const confirmedIn = (form: FormData): string[] =>
	form.getAll('confirmed').flatMap((value) => (typeof value === 'string' && value.length <= WARNING ? [value] : []));

/** What was written where a warning asks for words; "" for a field that was left empty. */
export const answersIn = (form: FormData): Said =>
	Object.fromEntries(ASKED_NAMES.flatMap((name) => (form.has(name) ? [[name, textField(form, name, 10_000)]] : [])));

/** Every id of a list's ticked lines. */
export const idsIn = (form: FormData): string[] =>
	form.getAll('ids').flatMap((value) => (typeof value === 'string' && value.length <= ID ? [value] : []));
