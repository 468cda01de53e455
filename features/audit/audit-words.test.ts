import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PERMISSIONS } from '@/features/staff/permissions';
import { deedInWords, deedsByNoun } from './audit-words';

const files = ['features', 'app', 'server', 'scripts'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
);
const sources = files
	.filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|testing/.test(name))
	.map((name) => ({ name, text: readFileSync(name, 'utf8') }));

const all = (pattern: RegExp, texts = sources) =>
	texts.flatMap(({ text }) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));

const DEED = /'([a-z]+\.[a-z]+(?:-[a-z]+)*)'/g;
const known = deedsByNoun().flatMap(({ deeds }) => deeds.map(({ action }) => action));

test('every deed that the code records has words', () => {
	const recorded = all(/\baction: '([a-z]+\.[a-z-]+)'/g);
	expect(recorded.length).toBeGreaterThan(10);
	// Elsewhere in a mutation it is a deed too, or a permission.
	const mutations = sources.filter(({ name }) => name.endsWith('-mutations.ts'));
	const named = all(DEED, mutations).filter((word) => !(word in PERMISSIONS));
	expect([...new Set([...recorded, ...named])].filter((action) => deedInWords(action) === action)).toEqual([]);
});

test('a deed whose verb is put in later is of a noun that has words', () => {
	const nouns = new Set(deedsByNoun().map(({ noun }) => noun));
	expect(all(/\baction: `([a-z]+)\.\$/g).filter((noun) => !nouns.has(noun))).toEqual([]);
});

test('every deed can be chosen, under its noun', () => {
	const code = sources.map(({ text }) => text).join('\n');
	const missing = known.filter(
		(action) => !code.includes(`'${action}'`) && !code.includes(`\`${action.split('.')[0]}.$`),
	);
	expect(missing).toEqual([]);
	for (const { noun, label, deeds } of deedsByNoun()) {
		expect(label).not.toBe('');
		expect(deeds.length, noun).toBeGreaterThan(0);
	}
});

test('a deed of another version of Stet is shown as it was recorded', () => {
	expect(deedInWords('story.embalm')).toBe('story.embalm');
	expect(deedInWords('constructor')).toBe('constructor');
});
