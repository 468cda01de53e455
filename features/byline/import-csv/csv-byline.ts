import type { z } from 'zod';
import { doc, p } from '@/features/story/body/body-build';
import type { Body } from '@/features/story/body/body-schema';
import { nameKey } from '@/lib/fold';
import type { Contact } from '../byline-schema';
import { newByline } from '../desk-page/byline-change-schema';
import type { Column } from './csv-columns';
import type { CsvRow } from './csv-table';

export type CsvContent = z.output<typeof newByline>;

/** What a row says of a byline; or what is wrong with it, as a sentence. `says` are its cells that are not empty. */
export type CsvByline =
	| { ok: true; name: string; content: CsvContent; says: ReadonlySet<Column> }
	| { ok: false; name: string; reason: string };

const LONGEST_SHOWN = 100;
const COLUMN_OF: Record<string, Column> = { sortName: 'sort name', sameAs: 'profiles' };

export function readCsvByline({ cells, extra }: CsvRow): CsvByline {
	const name = oneLine(cells.name);
	const refuse = (reason: string): CsvByline => ({ ok: false, name, reason });
	const strange = Object.entries(cells).find(([, text]) => holdsControl(text));
	if (strange) return refuse(`“${strange[0]}” holds a control character.`);
	if (extra) return refuse('The row has more cells than the head.');
	if (name === '') return refuse('The name is empty.');
	if (nameKey(name) === '') return refuse('The name has neither letters nor digits.');
	const contacts = partsOf(cells.contacts, CONTACT_ENDS).map(readContact);
	const odd = contacts.find((contact) => typeof contact === 'string');
	if (odd !== undefined) return refuse(`“contacts”: write ${short(odd)} as in “Email: mailto:ana@paper.example”.`);
	const said = (text: string | undefined) => oneLine(text) || undefined;
	const input = {
		...{ name, slug: said(cells.slug)?.normalize('NFC'), sortName: said(cells['sort name']) },
		...{ kind: said(cells.kind)?.toLowerCase(), status: said(cells.status)?.toLowerCase() },
		...{ title: oneLine(cells.title), location: oneLine(cells.location), bio: readBio(cells.bio ?? '') },
		...{ beats: partsOf(cells.beats, /;/), languages: partsOf(cells.languages, /[;,\s]+/) },
		...{ contacts, sameAs: partsOf(cells.profiles, PROFILE_ENDS) },
	};
	const { data, error } = newByline.safeParse(input);
	if (!data) return refuse(wrongWith(error.issues[0], input));
	const says = new Set(
		Object.entries(cells).flatMap(([column, text]) => (text.trim() === '' ? [] : [column as Column])), // its own keys
	);
	return { ok: true, name, content: data, says };
}

const oneLine = (text = ''): string => text.trim().replace(/\s+/gu, ' ');

const holdsControl = (text: string): boolean => /[^\P{Cc}\t\n]/u.test(text);

/** A semicolon within an address is followed by neither a space nor a label. */
const CONTACT_ENDS = /;(?=\s|[^;:]+:\s|$)/;
const PROFILE_ENDS = /;?\s+|;(?=https?:|$)/i;

const partsOf = (text = '', ends: RegExp): string[] =>
	text
		.split(ends)
		.map(oneLine)
		.filter((part) => part !== '');

/** A label and an address; as it was written if it is none. */
function readContact(written: string): Contact | string {
	const [, label = '', href = ''] = /^(.+):\s+(\S+)$/.exec(written) ?? [];
	return label === '' ? written : { label, href };
}

/** Blank lines divide paragraphs; where there are none, each line is one, as the register's own export has them. */
function readBio(text: string): Body | null {
	const paragraphs = partsOf(text, /\n[\t ]*\n/.test(text.trim()) ? /\n\s*\n/ : /\n/);
	return paragraphs.length === 0 ? null : doc(...paragraphs.map((one) => p(one)));
}

function wrongWith(issue: z.core.$ZodIssue | undefined, input: object): string {
	const path = issue?.path ?? [];
	const column = COLUMN_OF[String(path[0])] ?? String(path[0]);
	if (issue?.code === 'invalid_value') return `“${column}” must be one of ${issue.values.join(', ')}.`;
	if (issue?.code === 'too_big' && issue.origin === 'array') return `“${column}” holds more than ${issue.maximum}.`;
	const value = path.reduce<unknown>((within, key) => (within as Record<PropertyKey, unknown>)[key], input); // zod walked it before
	const shown = typeof value === 'string' && value.length <= LONGEST_SHOWN ? `“${value}” ` : '';
	return `“${column}”: ${shown}${issue?.message}.`;
}

const short = (text: string): string =>
	text.length > LONGEST_SHOWN ? `“${text.slice(0, LONGEST_SHOWN).toWellFormed()}…”` : `“${text}”`;
