import { describe, expect, test } from 'vitest';
import { addressLetter, invitationLetter, noticeLetter, resetLetter } from './letters';
import { letterHtml } from './mail-html';

const newsroom = { name: 'The Harbour Post', zone: 'America/New_York' };
const link = 'https://paper.example/sign-in/invitation/abc_-123';
const until = new Date('2024-01-10T22:09:00Z');
const common = { newsroom, name: 'Ana Ruiz', link, until };

const letters = {
	invitation: invitationLetter({ ...common, inviter: 'Bo Lind' }),
	reset: resetLetter(common),
	address: addressLetter({ ...common, email: 'ana@new.example' }),
	notice: noticeLetter({ newsroom, name: 'Ana Ruiz', what: 'Your second factor was reset by Bo Lind.' }),
};

describe('every letter', () => {
	test.each(Object.entries(letters))(
		'%s names person and newsroom, and says what to do if one did not ask',
		(_, letter) => {
			expect(letter.text).toMatch(/^Dear Ana Ruiz,\n\n/);
			expect(letter.subject).toContain('The Harbour Post');
			expect(letter.text).toContain('The Harbour Post');
			expect(letter.text).toMatch(/\n\nIf (you|this)/);
		},
	);

	test.each(['invitation', 'reset', 'address'] as const)(
		'%s has its link on a line of its own, and until when it works in the newsroom’s zone',
		(kind) => {
			expect(letters[kind].link).toBe(link);
			expect(letters[kind].text.split('\n')).toContain(link);
			expect(letters[kind].text).toContain('until Jan.\u00a010, 2024, 5:09\u00a0p.m.\u00a0EST.');
		},
	);

	test('an invitation says who invites', () => {
		expect(letters.invitation.text).toContain('Bo Lind invites you');
	});

	test('a notice has no link', () => {
		expect(letters.notice.link).toBeNull();
		expect(letters.notice.text).not.toContain('://');
		expect(letters.notice.text).toContain('Your second factor was reset by Bo Lind.');
	});
});

describe('what was typed', () => {
	const hostile = 'Eve\r\nBcc: all@x.example\r\n\r\nhttps://evil.example\u2028\u2029\u202egro\u0085.<b>"&';
	const letter = invitationLetter({
		...{ newsroom: { ...newsroom, name: hostile }, name: hostile, inviter: hostile },
		...{ link, until },
	});

	test('never makes a line of its own', () => {
		expect(letter.subject).not.toMatch(/[\r\n\u0085\u2028\u2029\u202e]/);
		expect(letter.text.split('\n').filter((line) => /^(Bcc|https:\/\/evil)/.test(line))).toEqual([]);
		expect(letter.text).not.toMatch(/[\r\u0085\u2028\u2029\u202e]/);
	});

	test('is never HTML, and the one link in it is ours', () => {
		const html = letterHtml(letter);
		expect(html).not.toContain('<b>');
		expect(html).toContain('&lt;b&gt;&quot;&amp;');
		expect(html.match(/href="[^"]*"/g)).toEqual([`href="${link}"`]);
	});
});
