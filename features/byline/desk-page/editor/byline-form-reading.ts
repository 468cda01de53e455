import { z } from 'zod';
import { readTypedAddress } from '@/features/story/editor/typed-address';
import { textField } from '@/lib/form-fields';
import { Refusal } from '@/lib/result';
import { sameValue } from '@/lib/same-value';
import { hrefOf, labelOf } from './byline-form-names';

/** The form of a byline as it arrives. Lists are lines of text, contacts are rows of two fields. */

const MOST_ROWS = 40;
const LONGEST = 20_000;
const LONGEST_TEXT = 1_000_000;

type Typed = Record<string, unknown>;

/** Each field that the form has, as it was meant; nothing is checked yet. */
export function readBylineForm(form: FormData): Typed {
	const line = (name: string) => textField(form, name, LONGEST).trim();
	return {
		...{ kind: line('kind'), status: line('status'), sortName: line('sortName') },
		...{ title: line('title'), location: line('location') },
		beats: linesOf(line('beats')),
		languages: line('languages')
			.split(/[\s,;]+/u)
			.filter(Boolean),
		contacts: rowsOf(form).map(({ label, href }) => ({ label, href })),
		sameAs: linesOf(line('sameAs')).map((typed) => readTypedAddress(typed) ?? typed),
		// A text that nobody touched is not sent.
		...(form.has('bio') && { bio: readJson(textField(form, 'bio', LONGEST_TEXT)) }),
	};
}

/** Those that are others than what the form showed when it was begun, which it sends along. */
export function changesIn(form: FormData): Typed {
	const base = z.record(z.string(), z.unknown()).parse(readJson(textField(form, 'base', LONGEST_TEXT)));
	return Object.fromEntries(
		Object.entries(readBylineForm(form)).filter(([name, value]) => !sameValue(value, base[name])),
	);
}

/** Has complaints about lists say which line is meant, and stand at the row that they are about. */
export function atTheirPlaces<T>(form: FormData, check: () => T): T {
	try {
		return check();
	} catch (error) {
		if (!(error instanceof z.ZodError)) throw error;
		throw new z.ZodError(error.issues.map((issue) => ({ ...issue, ...placeOf(form, issue) })));
	}
}

function placeOf(form: FormData, { path, message }: z.core.$ZodIssue): { path: PropertyKey[]; message: string } {
	const [field, at, part] = path;
	if (typeof at !== 'number') return { path: [field ?? ''], message };
	if (field !== 'contacts') return { path: [field ?? ''], message: `${message} (line ${at + 1})` };
	const row = rowsOf(form)[at]?.row ?? at;
	return { path: [part === 'label' ? labelOf(row) : hrefOf(row)], message: `${message} (contact ${row + 1})` };
}

type Row = { row: number; label: string; href: string };

/** Rows in which something stands. */
function rowsOf(form: FormData): Row[] {
	return Array.from({ length: MOST_ROWS }, (_, row) => {
		const typed = textField(form, hrefOf(row), 2_100).trim();
		return { row, label: textField(form, labelOf(row), 200).trim(), href: readContact(typed) };
	}).filter(({ label, href }) => label !== '' || href !== '');
}

/** As people write them: a bare mailbox, a number with spaces. */
function readContact(typed: string): string {
	const number = typed.replace(/^tel:/i, '').replace(/\s+/gu, '');
	if (/^tel:/i.test(typed) || /^\+?[\d().-]{3,}$/.test(number)) return `tel:${number}`;
	return readTypedAddress(typed) ?? typed;
}

const linesOf = (text: string): string[] =>
	text
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter(Boolean);

function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new Refusal('The form did not arrive whole, so nothing was saved. Send it again.');
	}
}
