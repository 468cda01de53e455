import { expect, test } from 'vitest';
import { csvHead, csvLines } from './audit-csv';
import type { AuditEntryForDesk } from './audit-desk-queries';

const entry: AuditEntryForDesk = {
	...{ number: 7, at: new Date('2024-01-03T22:09:00Z'), actor: 'staff:a', action: 'story.publish', subject: 'story:b' },
	...{ who: 'Ana Ruiz', about: 'Ferry, “late”', details: { slug: 'ferry' } },
};

const line = (values: Partial<AuditEntryForDesk>) => csvLines([{ ...entry, ...values }], 'America/New_York');

test('a line says when with its offset, who, what and about what', () => {
	expect(line({})).toBe(
		'7,2024-01-03T17:09:00-05:00,Ana Ruiz,published a story,"Ferry, “late”","{""slug"":""ferry""}",staff:a,story.publish,story:b\r\n',
	);
	expect(csvHead().slice(1)).toBe('number,time,who,deed,about,details,actor,action,subject\r\n');
});

test('details that were erased are called so', () => {
	expect(line({ details: null })).toContain(',erased,');
});

const controls = Array.from({ length: 160 }, (_, code) => String.fromCharCode(code)).filter((sign) =>
	/\p{Cc}/u.test(sign),
);

test.each(['=', '+', '-', '@', '＝', '＋', '－', '＠', ' =', '\u00a0=', '\ufeff=', ...controls])(
	'a name that begins with %j is text to a spreadsheet',
	(sign) => {
		for (const values of [{ who: `${sign}cmd|' /C calc'!A0` }, { about: `${sign}1+1` }, { subject: `${sign}x` }]) {
			const [word = ''] = Object.values(values);
			expect(line(values)).toContain(`'${word}`);
		}
	},
);

test('a name with quotes, commas and line ends stays one cell', () => {
	expect(line({ who: 'A "B", C\r\nD' })).toContain(',"A ""B"", C\r\nD",');
	expect(line({ who: 'Ana-Maria O’Neil' })).toContain(',Ana-Maria O’Neil,');
});
