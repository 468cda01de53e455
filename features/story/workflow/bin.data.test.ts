import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { story } from '@/db/schema';
import { write } from '@/db/write';
import type { Staff } from '@/features/staff/actor';
import { join } from '@/features/staff/testing-staff';
import { accepted, type Newsroom, openNewsroom } from '@/scripts/testing/newsroom';
import { deleteStory, undeleteStory } from '../story-bin-mutations';
import { createStory } from '../story-mutations';
import { shareStory } from '../story-share-mutations';
import { getBinForDesk } from './bin-queries';

let room: Newsroom;
let ida: Staff;
let rosa: Staff;
let otto: Staff;

beforeAll(async () => {
	room = await openNewsroom({ bylines: ['Otto Maas'] });
	ida = await join('editor', 'Ida Grady');
	rosa = await join('reporter', 'Rosa Lindt');
	otto = await join('reporter', 'Otto Maas');
});
afterAll(closeDatabase);

async function binned(who: Staff, draft: Parameters<Newsroom['content']>[0], daysAgo = 0): Promise<string> {
	const id = await write((tx) => createStory(tx, who, room.content(draft), 'request'));
	accepted(await deleteStory(who, id));
	if (daysAgo > 0) {
		const deletedAt = new Date(Date.now() - daysAgo * 86_400_000);
		await write((tx) => tx.update(story).set({ deletedAt }).where(eq(story.id, id)));
	}
	return id;
}

const headlines = async (who: Staff) => (await getBinForDesk(who)).stories.map(({ headline }) => headline);

describe('the bin', () => {
	it('holds everything for editors, the newest first, and for reporters what is their own', async () => {
		const shared = await write((tx) => createStory(tx, rosa, room.content({ headline: 'Shared' }), 'request'));
		accepted(await shareStory(rosa, shared, otto.id));
		accepted(await deleteStory(rosa, shared));
		await binned(rosa, { headline: 'Older' }, 3);
		await binned(otto, { headline: 'Of Otto' }, 2);
		await binned(rosa, { headline: 'Crediting Otto', by: ['Otto Maas'] }, 1);
		expect(await headlines(ida)).toEqual(['Shared', 'Crediting Otto', 'Of Otto', 'Older']);
		expect(await headlines(rosa)).toEqual(['Shared', 'Crediting Otto', 'Older']);
		expect(await headlines(otto)).toEqual(['Shared', 'Of Otto']);
		expect(await headlines({ ...otto, bylineId: room.id('Otto Maas') })).toEqual([
			'Shared',
			'Crediting Otto',
			'Of Otto',
		]);
	});

	it('says whose each story is, and how many days are left', async () => {
		const id = await binned(rosa, { headline: 'Nearly gone' }, 29.5);
		const found = (await getBinForDesk(ida)).stories.find((one) => one.id === id);
		expect(found).toMatchObject({ who: 'Rosa Lindt', daysLeft: 0 });
		expect((await getBinForDesk(ida)).stories[0]?.daysLeft).toBe(29);
	});

	it('no longer holds what was brought back', async () => {
		const id = await binned(rosa, { headline: 'Back again' });
		expect(await headlines(rosa)).toContain('Back again');
		accepted(await undeleteStory(rosa, id));
		expect(await headlines(rosa)).not.toContain('Back again');
	});
});
