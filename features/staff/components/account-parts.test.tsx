import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { judgeDeeds } from '../account-policy';
import type { AccountForDesk } from '../account-queries';
import { AccountSecondFactorPart, AccountSessionsPart } from './account-access-parts';
import { AccountBylinePart } from './account-byline-part';
import { AccountDoorPart } from './account-door-part';
import { AccountRolePart } from './account-role-part';
import { AccountTable } from './account-table';

const day = (text: string) => new Date(`${text}T12:00:00Z`);
const clock = { zone: 'America/New_York', language: 'en', now: day('2024-01-04') };

function account(changes: Partial<AccountForDesk> = {}, lastAdmin = false) {
	const status = changes.status ?? 'active';
	return {
		...{ id: 'a1', name: 'Ana Ruiz', email: 'ana@paper.example', role: 'admin' as const, status },
		...{ byline: null, createdAt: day('2024-01-01'), lastSignInAt: null, lastSeenAt: null, secondFactor: false },
		...{ invitation: null, verdicts: judgeDeeds({ status, lastAdmin }), sessions: [], ...changes },
	};
}

const html = (element: ReactElement) => renderToStaticMarkup(element).replaceAll('\u00a0', ' ');
const buttons = (markup: string) => [...markup.matchAll(/<button[^>]*>/g)].map(([tag]) => tag);

describe('the last admin', () => {
	const last = account({}, true);
	test.each([
		['removed or disabled', <AccountDoorPart key="door" account={last} />, 2],
		['given another role', <AccountRolePart key="role" account={last} mayPublish />, 1],
	])('cannot be %s, and the buttons say why', (_what, part, count) => {
		const markup = html(part);
		expect(buttons(markup)).toHaveLength(count);
		for (const button of buttons(markup)) expect(button).toMatch(/disabled.*aria-describedby/);
		expect(markup.split('last admin').length - 1).toBe(count);
		expect(markup).not.toContain('<form');
	});
});

test('removing asks once, and says what stays', () => {
	const markup = html(<AccountDoorPart account={account()} />);
	expect(markup).toContain('cannot be undone');
	expect(markup).toContain('bylines and the history of changes stay');
	expect(markup).toContain('name="account" value="a1"');
});

test('who has joined is not invited again; a disabled account is enabled, not disabled', () => {
	expect(html(<AccountDoorPart account={account()} />)).not.toContain('Invite again');
	expect(html(<AccountDoorPart account={account({ status: 'invited' })} />)).toContain('Invite again');
	const disabled = html(<AccountDoorPart account={account({ status: 'disabled' })} />);
	expect(disabled).toContain('Enable the account');
	expect(disabled).not.toContain('Disable the account');
});

test('nobody resets their own second factor, or one that is not there', () => {
	const of = (own: boolean, secondFactor: boolean) =>
		html(<AccountSecondFactorPart account={account({ secondFactor })} own={own} />);
	expect(of(true, true)).toContain('another admin');
	expect(of(true, true)).not.toContain('<form');
	expect(of(false, false)).not.toContain('<form');
	expect(of(false, true)).toContain('<form');
});

test('a byline is chosen from a list of those in use, with script or without', () => {
	const one = { slug: 'ana-ruiz', name: 'Ana Ruiz', sortName: 'Ruiz', title: '', status: 'active' as const };
	const bylines = [one, { ...one, slug: 'bo-former', status: 'former' as const }];
	const markup = html(<AccountBylinePart account={account()} bylines={bylines} />);
	const list = /<input[^>]* list="([^"]+)"/.exec(markup)?.[1];
	expect(markup).toContain(`<datalist id="${list}"><option value="ana-ruiz">Ana Ruiz</option>`);
	expect(markup).not.toContain('bo-former');
	expect(markup).not.toContain('Unlink');
});

test('who is signed in nowhere has nothing to be signed out of', () => {
	expect(html(<AccountSessionsPart account={account()} clock={clock} />)).not.toContain('<form');
});

test.each([
	['open', { until: day('2024-01-08'), open: true }, 'until <time dateTime="2024-01-08T07:00:00-05:00">Jan. 8, 2024'],
	['past', { until: day('2024-01-02'), open: false }, 'The invitation is too old'],
])('the list says whether an invitation still works: %s', (_state, invitation, words) => {
	const one = account({ status: 'invited', invitation });
	expect(html(<AccountTable accounts={[one]} clock={clock} />)).toContain(words);
});

test('typed names stay text', () => {
	const name = '<script>alert(1)</script>"onx="';
	const markup = html(<AccountTable accounts={[account({ name, email: name })]} clock={clock} />);
	expect(markup).not.toContain('<script');
});
