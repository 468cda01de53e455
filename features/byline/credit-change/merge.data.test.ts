import { desc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { insertAll } from '@/db/insert-all';
import { account, draftCredit, liveCredit, revision, story as storyTable } from '@/db/schema';
import { write } from '@/db/write';
import { editionSource } from '@/features/edition/edition-queries';
import { readFilterNames } from '@/features/search/search-filter-queries';
import { searchPublished } from '@/features/search/search-queries';
import { linkByline } from '@/features/staff/account-mutations';
import { commandLine } from '@/features/staff/actor';
import { join } from '@/features/staff/testing-staff';
import { doc, p } from '@/features/story/body/body-build';
import { restoreRevision } from '@/features/story/revisions/revision-mutations';
import { publishStory, reviseStory } from '@/features/story/story-mutations';
import { newId } from '@/lib/ids';
import { accepted, addressOf, everyRow, type Newsroom, openNewsroom, read, staff } from '@/scripts/testing/newsroom';
import { createByline, renameByline } from '../byline-mutations';
import { getPublishedByline } from '../byline-queries';
import type { CreditRole } from '../byline-schema';
import { mergeBylines } from './merge-mutations';
import { undoCreditChange } from './undo-mutations';

let paper: Newsroom;

beforeAll(async () => {
	paper = await openNewsroom({ bylines: ['Ben Johansen'] });
});

const add = (name: string, more: object = {}) =>
	write((tx) => createByline(tx, commandLine, { name, bio: doc(p('Writes.')), ...more }));

type Credit = [bylineId: string, role: CreditRole, place?: string];
let stories = 0;
async function story(...credits: Credit[]): Promise<string> {
	const id = await paper.draft({ headline: `Of credits ${++stories}` });
	await credit(id, ...credits);
	accepted(await publishStory(commandLine, id));
	return id;
}
const credit = async (id: string, ...credits: Credit[]) =>
	accepted(
		await reviseStory(commandLine, id, {
			credits: credits.map(([bylineId, role, place = '']) => ({ bylineId, role, place })),
		}),
	);

const creditsOf = async (id: string) => {
	const list = async (from: typeof draftCredit | typeof liveCredit) =>
		(await database().select().from(from).where(eq(from.storyId, id)).orderBy(from.position)).map((one) => [
			one.bylineId,
			one.role,
			one.place,
		]);
	return { draft: await list(draftCredit), live: await list(liveCredit) };
};

/** Everything that a merge may touch, without what tells that it was and was undone. */
const state = async () => {
	const {
		audit: _a,
		audit_details: _b,
		audit_head: _c,
		edition: _d,
		credit_change: _e,
		credit_change_story: _f,
		...rows
	} = await everyRow();
	return {
		...rows,
		byline: rows['byline']?.map((row) => ({ ...(row as object), version: 0 })),
		search_entry: undefined,
	};
};

const foundBy = async (slug: string) => {
	const answer = await readFilterNames({ section: '', by: slug, from: '', to: '' });
	if (answer.kind === 'refused') return answer.problem;
	const { list } = await searchPublished('credits', 'en', 1, {
		facets: answer.facets,
		range: { first: Number.MIN_SAFE_INTEGER, last: Number.MAX_SAFE_INTEGER },
	});
	return list.stories.map(({ id }) => id).sort();
};

describe('a merge', () => {
	test('gives the survivor every credit, address and search result, and undoing it gives all back', async () => {
		const ben = paper.id('Ben Johansen');
		const ana = await add('Ana Ruiz', { beats: ['sea'] });
		const anna = await add('Anna Ruiz', { beats: ['fish'], title: 'Reporter' });
		accepted(await renameByline(commandLine, anna, { name: 'Anna M. Ruiz' }));
		const alone = await story([anna, 'by']);
		const both = await story([anna, 'photography', 'Oslo'], [ben, 'by'], [ana, 'by']);
		const untouched = await story([ana, 'by'], [ana, 'photography']);
		const before = await state();
		const at = await editionSource.current();
		const choice = { title: anna, beats: 'all' };
		const { changeId, stories: moved } = accepted(
			await mergeBylines(staff.admin, { survivor: ana, others: [anna], choice }),
		);
		expect(moved).toBe(2);
		expect(await creditsOf(alone)).toEqual({ draft: [[ana, 'by', '']], live: [[ana, 'by', '']] });
		const one = [
			[ana, 'by', 'Oslo'],
			[ben, 'by', ''],
		];
		expect(await creditsOf(both)).toEqual({ draft: one, live: one });
		expect((await creditsOf(untouched)).live).toHaveLength(2);
		for (const slug of ['anna-ruiz', 'anna-m-ruiz']) {
			expect(await getPublishedByline(slug)).toEqual({ kind: 'moved', slug: 'ana-ruiz' });
		}
		expect(await getPublishedByline('ana-ruiz')).toMatchObject({
			byline: { id: ana, title: 'Reporter', beats: ['sea', 'fish'] },
		});
		const mine = [alone, both, untouched].sort();
		expect(await foundBy('ana-ruiz')).toEqual(mine);
		expect(await foundBy('anna-ruiz')).toEqual(mine);
		const editions = await editionSource.since(at);
		expect(editions).toHaveLength(1);
		expect(editions[0]?.addresses).toEqual(
			expect.arrayContaining(['/by/ana-ruiz', '/by/anna-m-ruiz', '/by/anna-m-ruiz/feed.xml', await addressOf(alone)]),
		);
		expect((await read(await addressOf(both))).credits.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Ben Johansen']);

		expect(accepted(await undoCreditChange(staff.admin, changeId))).toEqual({ stories: 2 });
		expect(await state()).toEqual(before);
		expect(await foundBy('ana-ruiz')).toEqual([both, untouched].sort());
		expect(await foundBy('anna-m-ruiz')).toEqual([alone, both].sort());
		expect(await undoCreditChange(staff.admin, changeId)).toEqual({
			ok: false,
			message: 'It has been undone already.',
		});
	});

	test('that was published anew meanwhile is undone in the search index too', async () => {
		const [kept, lost] = [await add('Kept One'), await add('Lost One')];
		const id = await story([lost, 'by']);
		const { changeId } = accepted(await mergeBylines(staff.admin, { survivor: kept, others: [lost], choice: {} }));
		accepted(await publishStory(commandLine, id));
		expect(await foundBy('lost-one')).toEqual([id]);
		expect(accepted(await undoCreditChange(staff.admin, changeId))).toEqual({ stories: 1 });
		expect(await foundBy('lost-one')).toEqual([id]);
		expect(await foundBy('kept-one')).toBe('There is no byline “kept-one”');
	});

	test('is undone for no story that was credited anew, and says which; or for all others', async () => {
		const [kept, lost] = [await add('Kept Two'), await add('Lost Two')];
		const [same, changed] = [await story([lost, 'by']), await story([lost, 'by'])];
		const { changeId } = accepted(await mergeBylines(staff.admin, { survivor: kept, others: [lost], choice: {} }));
		await credit(changed, [kept, 'by', 'Bergen']);
		const before = await everyRow();
		const conflict = { storyId: changed, headline: expect.stringContaining('Of credits') };
		expect(accepted(await undoCreditChange(staff.admin, changeId))).toEqual({ conflicts: [conflict] });
		expect(await everyRow()).toEqual(before);
		expect(accepted(await undoCreditChange(staff.admin, changeId, { leaveChanged: true }))).toEqual({ stories: 1 });
		expect((await creditsOf(same)).live).toEqual([[lost, 'by', '']]);
		expect((await creditsOf(changed)).draft).toEqual([[kept, 'by', 'Bergen']]);
	});

	test('in a row of merges every address is one hop away, and they are undone from the last', async () => {
		const [a, b, c] = [await add('Row A'), await add('Row B'), await add('Row C')];
		const id = await story([a, 'by']);
		const before = await state();
		const first = accepted(await mergeBylines(staff.admin, { survivor: b, others: [a], choice: {} }));
		const second = accepted(await mergeBylines(staff.admin, { survivor: c, others: [b], choice: {} }));
		for (const slug of ['row-a', 'row-b'])
			expect(await getPublishedByline(slug)).toEqual({ kind: 'moved', slug: 'row-c' });
		expect(await foundBy('row-a')).toEqual([id]);
		expect(await undoCreditChange(staff.admin, first.changeId)).toEqual({
			ok: false,
			message: 'Row B was merged into Row C meanwhile.',
		});
		accepted(await undoCreditChange(staff.admin, second.changeId));
		expect(await getPublishedByline('row-a')).toEqual({ kind: 'moved', slug: 'row-b' });
		accepted(await undoCreditChange(staff.admin, first.changeId));
		expect(await state()).toEqual(before);
	});

	test('may take the address of the one that goes', async () => {
		const [kept, lost] = [await add('Wrong Speling'), await add('Right Spelling')];
		const before = await state();
		const choice = { name: lost, slug: lost };
		const { changeId } = accepted(await mergeBylines(staff.admin, { survivor: kept, others: [lost], choice }));
		expect(await getPublishedByline('wrong-speling')).toEqual({ kind: 'moved', slug: 'right-spelling' });
		expect(await getPublishedByline('right-spelling')).toMatchObject({ byline: { id: kept, name: 'Right Spelling' } });
		accepted(await undoCreditChange(staff.admin, changeId));
		expect(await state()).toEqual(before);
	});

	test('of an account’s byline takes the account along, and back', async () => {
		const [kept, lost] = [await add('Kept Linked'), await add('Lost Linked')];
		const linda = await join('reporter', 'Linda Linked');
		accepted(await linkByline(commandLine, linda.accountId, lost));
		const linked = async () => {
			const [row] = await database().select().from(account).where(eq(account.id, linda.accountId));
			return row?.bylineId;
		};
		const { changeId } = accepted(await mergeBylines(staff.admin, { survivor: kept, others: [lost], choice: {} }));
		expect(await linked()).toBe(kept);
		accepted(await undoCreditChange(staff.admin, changeId));
		expect(await linked()).toBe(lost);
	});

	test('of two into each other at once: one wins, the other is told', async () => {
		const [one, two] = [await add('Rival One'), await add('Rival Two')];
		const answers = await Promise.all([
			mergeBylines(staff.admin, { survivor: one, others: [two], choice: {} }),
			mergeBylines(staff.admin, { survivor: two, others: [one], choice: {} }),
		]);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		const told = answers.find(({ ok }) => !ok);
		expect(told).toEqual({
			ok: false,
			message: expect.stringMatching(/^Rival (One|Two) was merged into Rival (Two|One) meanwhile\.$/),
		});
	});

	test('may touch more credits than one statement takes', async () => {
		const [one, other] = [await add('Una Holt'), await add('Una Hollt')];
		const rest = await Promise.all(Array.from({ length: 22 }, (_, at) => add(`Of Many ${at}`)));
		const model = await story([one, 'by']);
		const [row] = await database().select().from(storyTable).where(eq(storyTable.id, model));
		if (!row) throw new Error('no story');
		const ids = Array.from({ length: 600 }, () => newId());
		const credits = ids.flatMap((storyId) =>
			[one, other, ...rest].map((bylineId, position) => ({
				...{ storyId, position, bylineId, role: 'by' as const, place: '' },
				publishedAt: new Date('2024-06-30T00:00:00Z'),
			})),
		);
		await write(async (tx) => {
			await insertAll(
				tx,
				storyTable,
				ids.map((id) => ({ ...row, id, slug: id })),
			);
			await insertAll(tx, liveCredit, credits);
			await insertAll(
				tx,
				draftCredit,
				credits.map(({ publishedAt: _, ...credit }) => credit),
			);
		});
		const before = await state();
		const { changeId } = accepted(await mergeBylines(staff.admin, { survivor: one, others: [other], choice: {} }));
		expect((await creditsOf(ids[599] ?? '')).live).toEqual([one, ...rest].map((id) => [id, 'by', '']));
		expect((await creditsOf(ids[0] ?? '')).draft).toHaveLength(23);
		accepted(await undoCreditChange(staff.admin, changeId));
		expect(await state()).toEqual(before);
	});

	test('is conditional on what was looked at', async () => {
		const [kept, lost] = [await add('Seen One'), await add('Seen Two')];
		accepted(await renameByline(commandLine, lost, { name: 'Seen Three' }));
		const before = await everyRow();
		const versions = { [kept]: 0, [lost]: 0 };
		expect(await mergeBylines(staff.admin, { survivor: kept, others: [lost], choice: {}, versions })).toMatchObject({
			ok: false,
			message: expect.stringContaining('Somebody changed this byline meanwhile.'),
		});
		expect(await everyRow()).toEqual(before);
	});

	test.each(['reporter', 'editor'] as const)('is not a %s’s to make or undo', async (role) => {
		const [kept, lost] = [await add(`Of ${role} one`), await add(`Of ${role} two`)];
		const { changeId } = accepted(await mergeBylines(staff.admin, { survivor: kept, others: [lost], choice: {} }));
		const before = await everyRow();
		const refused = { ok: false, message: expect.stringContaining('may not change the register of bylines') };
		expect(await undoCreditChange(staff[role], changeId)).toEqual(refused);
		expect(await mergeBylines(staff[role], { survivor: kept, others: [paper.id('Ben Johansen')], choice: {} })).toEqual(
			refused,
		);
		expect(await everyRow()).toEqual(before);
	});
});

test('a story that is brought back to an earlier day has the bylines of today', async () => {
	const [kept, lost] = [await add('Kept Restored'), await add('Lost Restored')];
	const id = await story([lost, 'by', 'Oslo'], [kept, 'photography']);
	const [old] = await database().select().from(revision).where(eq(revision.storyId, id)).orderBy(desc(revision.number));
	await credit(id, [paper.id('Ben Johansen'), 'by']);
	accepted(await mergeBylines(staff.admin, { survivor: kept, others: [lost], choice: {} }));
	accepted(await restoreRevision(staff.admin, id, old?.id ?? ''));
	expect((await creditsOf(id)).draft).toEqual([[kept, 'by', 'Oslo']]);
});
