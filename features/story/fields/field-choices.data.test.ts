import { beforeAll, expect, test } from 'vitest';
import { join, setStatus } from '@/features/staff/testing-staff';
import { isZone } from '@/lib/dates';
import { openNewsroom, staff } from '@/scripts/testing/newsroom';
import { getFieldChoices } from './field-choices-queries';

beforeAll(async () => {
	await openNewsroom({ sections: ['world', 'culture'], language: 'de' });
});

test('a story is shared with colleagues who can sign in, never with oneself', async () => {
	const ana = await join('reporter', 'Ana Ruiz');
	const ben = await join('editor', 'Ben Johansen');
	const gone = await join('editor', 'Gone Girl');
	await setStatus(gone, 'disabled');
	const { colleagues } = await getFieldChoices(ana);
	expect(colleagues).toEqual([{ actor: ben.id, name: 'Ben Johansen' }]);
});

test('sections come in the paper’s order, zones are such as can be stored', async () => {
	const { sections, zones, newsroom } = await getFieldChoices(staff.reporter);
	expect(sections.map(({ slug }) => slug)).toEqual(['world', 'culture']);
	expect(newsroom.language).toBe('de');
	expect(zones.length).toBeGreaterThan(300);
	expect(zones.every(isZone)).toBe(true);
});

test.each([
	['reporter', false],
	['editor', true],
	['admin', true],
] as const)('a %s may add guests and topics: %s', async (role, may) => {
	expect(await getFieldChoices(staff[role])).toMatchObject({ mayAddGuests: may, mayAddTopics: may });
});
