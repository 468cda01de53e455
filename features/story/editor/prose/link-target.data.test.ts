import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { addressOf, openNewsroom, staff } from '@/scripts/testing/newsroom';
import { findLinkTargets } from './link-target-queries';

let live: string;

beforeAll(async () => {
	const room = await openNewsroom({});
	live = await room.publish({ headline: 'Harbor opens', slug: 'harbor-opens' });
	await room.draft({ headline: 'Harbor secret' });
});
afterAll(closeDatabase);

it.each(['reporter', 'editor', 'admin'] as const)(
	'a %s finds what readers can be led to, and no draft',
	async (role) => {
		const found = await findLinkTargets(staff[role], 'harbor');
		expect(found).toEqual([
			{
				id: live,
				headline: 'Harbor opens',
				href: await addressOf(live),
				section: 'world',
				day: expect.stringMatching(/\d{4}/),
			},
		]);
	},
);

it.each(['', ' h ', '\u0000\u0000', '\ud800x', 'x'.repeat(100_000)])(
	'nothing is found for %j, and nothing breaks',
	async (typed) => {
		expect(await findLinkTargets(staff.admin, typed)).toEqual([]);
	},
);
