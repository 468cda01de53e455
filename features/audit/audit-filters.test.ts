import { expect, test } from 'vitest';
import {
	auditAddress,
	exportAddress,
	instantsOfDays,
	isRecordedId,
	problemOfDays,
	readAuditFilters,
	readBefore,
} from './audit-filters';

const days = (from: string, to: string) => readAuditFilters({ from, to });

test('what was asked comes back out of its address', () => {
	const filters = readAuditFilters({
		who: ' Ana & Bo ',
		what: 'story',
		about: '/news/2024/01/03/ñ',
		from: '2024-01-03',
	});
	const address = new URL(auditAddress(filters, 50), 'http://localhost');
	expect(readAuditFilters(Object.fromEntries(address.searchParams))).toEqual(filters);
	expect(readBefore(address.searchParams.get('before') ?? undefined)).toBe(50);
	expect(auditAddress({})).toBe('/newsroom/audit');
	expect(exportAddress(filters)).toMatch(/^\/newsroom\/audit\/export\.csv\?who=/);
});

test('what is no filter counts as none: repeated, endless, half a character', () => {
	expect(readAuditFilters({ who: ['a', 'b'], what: 'a\u0000b', about: '\ud800', from: undefined })).toEqual(
		readAuditFilters({}),
	);
	expect(readAuditFilters({ who: 'a'.repeat(9_999) }).who).toHaveLength(500);
});

test.each(['0', '-1', '1.5', '1e3', 'x', '', '9'.repeat(16), ['1', '2']])('%j is no row to go on before', (value) => {
	expect(readBefore(value)).toBeNull();
});

test('days count from their first instant until they are over, also where clocks change', () => {
	expect(instantsOfDays(days('2024-03-10', '2024-03-10'), 'America/New_York')).toEqual({
		since: new Date('2024-03-10T05:00:00Z'),
		until: new Date('2024-03-11T04:00:00Z'),
	});
	expect(instantsOfDays(days('', ''), 'America/New_York')).toEqual({ since: null, until: null });
});

test('days that are none, or that end before they begin, are refused', () => {
	expect(problemOfDays(days('2024-02-30', ''))).toContain('“2024-02-30” is not a day');
	expect(problemOfDays(days('', '0000-01-01'))).toContain('is not a day');
	expect(problemOfDays(days('2024-02-02', '2024-02-01'))).toBe('The first day is after the last one.');
	expect(problemOfDays(days('2024-02-01', '2024-02-01'))).toBeNull();
});

test('an id of the log is told from a name and from an address', () => {
	for (const id of ['staff:ana', 'story:0190', 'system:command-line', 'newsroom', 'audit'])
		expect(isRecordedId(id)).toBe(true);
	for (const text of ['Ana', 'https://paper.example/x', 'note: a', '/news/2024/01/03/x'])
		expect(isRecordedId(text)).toBe(false);
});
