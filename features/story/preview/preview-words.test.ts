import { expect, test } from 'vitest';
import type { PreviewLinkShown } from './preview-link-schema';
import { linkInWords, previewBanner } from './preview-words';

const ZONE = 'America/New_York';
const plain = { live: false, revision: null, problems: [] };
const at = new Date('2026-03-04T17:05:00Z');

test.each([
	[plain, undefined, 'Preview — not published'],
	[plain, 'Ida Grady', 'Preview for Ida Grady — not published'],
	[{ ...plain, live: true }, undefined, 'Preview — readers have what was published last'],
	[
		{ ...plain, problems: ['the body has no text'] },
		undefined,
		'Preview — of the newest revision, because the body has no text',
	],
	[{ ...plain, problems: ['the body has no text'] }, 'Ida Grady', 'Preview for Ida Grady — not published'],
	[
		{ ...plain, revision: { number: 4, createdAt: at } },
		undefined,
		'Preview — revision 4 of March 4, 2026, 12:05 p.m. EST',
	],
])('%o for %s says that it is no reader’s page', (preview, name, words) => {
	expect(previewBanner(preview, name, ZONE).replaceAll('\u00a0', ' ')).toBe(words);
});

test('a link says how long it is open, and how often it was', () => {
	const link: PreviewLinkShown = {
		...{ id: '1', name: 'Ida Grady', who: 'Ana Ruiz', createdAt: at, expiresAt: at, state: 'open', visits: 0 },
		lastVisitAt: null,
	};
	const said = (more: Partial<PreviewLinkShown>) =>
		linkInWords({ ...link, ...more }, ZONE)
			.join(', ')
			.replaceAll('\u00a0', ' ');
	const stamp = 'March 4, 2026, 12:05 p.m. EST';
	expect(said({})).toBe(`open until ${stamp}, not opened yet`);
	expect(said({ visits: 1, lastVisitAt: at, state: 'expired' })).toBe(`ended ${stamp}, opened once, last ${stamp}`);
	expect(said({ visits: 3, lastVisitAt: at, state: 'revoked' })).toBe(`taken back, opened 3 times, last ${stamp}`);
});
