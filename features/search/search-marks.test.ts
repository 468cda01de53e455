import { describe, expect, test } from 'vitest';
import { type MarkedPiece, marked } from './search-marks';
import { readQuery } from './search-query';
import { snippetOf } from './search-snippet';

const shown = (pieces: MarkedPiece[]) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const mark = (text: string, query: string, language = 'en') =>
	shown(marked(text, language, readQuery(query, ['en', language])));

describe('marks', () => {
	test.each([
		['a word', 'The wall stands', 'wall ', 'The [wall] stands'],
		['other endings of it', 'Elections; they voted', 'election voting ', '[Elections]; they [voted]'],
		['it whatever its case and accents', 'FERRY délayed', 'ferry delayed ', '[FERRY] [délayed]'],
		['accents that are written apart', 'de\u0301layed', 'delayed ', '[délayed]'],
		['the name of a possessive', 'Nobody’s boat', 'nobody ', '[Nobody]’s boat'],
		['the beginning of the last word', 'midnight walls', 'midni', '[midnight] walls'],
		['no beginning of a finished word', 'midnight', 'midni ', 'midnight'],
		['a phrase only as a phrase', 'wall harbour, harbour wall', '"harbour wall"', 'wall harbour, [harbour wall]'],
		['nothing inside other words', 'wallpaper', 'wall ', 'wallpaper'],
		['nothing for nothing', 'wall', '"', 'wall'],
		['hostile text as text', '<b>wall</b>\u202e', 'wall ', '<b>[wall]</b>\u202e'],
	])('%s', (_, text, query, expected) => {
		expect(mark(text, query)).toBe(expected);
	});

	test.each([
		['zh', '海堤決議通過', '決議', '海堤[決議]通過'],
		['zh', '海堤決議通過', '海堤 通過', '[海堤]決議[通過]'],
		['ja', '東京タワーの上で', 'タワー', '東京[タワー]の上で'],
		['th', 'สวัสดีชาวโลก', 'สวัสดี', '[สวัสดี]ชาวโลก'],
		['ar', 'مَدْرَسَة قريبة', 'مدرسة', '[مَدْرَسَة] قريبة'],
		['es', 'Las elecciones y el muelle', 'elección ', 'Las [elecciones] y el muelle'],
		['de', 'Große Häuser', 'grosses haus ', '[Große] [Häuser]'],
	])('in %s: %s', (language, text, query, expected) => {
		expect(mark(text, query, language)).toBe(expected);
	});
});

describe('a snippet', () => {
	const filler = 'Nothing of note was said that day by anyone at all. '.repeat(20);
	const snippet = (body: string, query: string) => snippetOf(body, 'en', readQuery(query, ['en']));

	test('shows the place that has the most different words, cut between words', () => {
		const body = `A wall. ${filler}The ferry hit the harbour wall at dawn. ${filler}A wall, a wall.`;
		const pieces = snippet(body, 'ferry wall ') ?? [];
		expect(shown(pieces)).toContain('The [ferry] hit the harbour [wall] at dawn.');
		expect(shown(pieces)).toMatch(/^… \w.*\w\.? …$/);
		expect(shown(pieces).length).toBeLessThan(300);
	});

	test('of a short text is the text', () => {
		expect(shown(snippet('One wall.\nTwo walls.', 'wall ') ?? [])).toBe('One [wall]. Two [walls].');
	});

	test('is none where the text has none of the words', () => {
		expect(snippet(filler, 'zeppelin')).toBeNull();
		expect(snippet('', 'zeppelin')).toBeNull();
	});

	test('never cuts a character in two', () => {
		const pieces = snippet(`${'👾'.repeat(500)}wall${'👾'.repeat(500)}`, 'wall ') ?? [];
		expect(shown(pieces)).toContain('[wall]');
		expect(shown(pieces).isWellFormed()).toBe(true);
	});
});
