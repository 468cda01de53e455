import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { byline } from '@/db/schema';
import { write } from '@/db/write';
import { join } from '@/features/staff/testing-staff';
import { accepted } from '@/scripts/testing/newsroom';
import { publishStory, reviseStory } from '../story-mutations';
import { type Desk, OK, openDesk, revisionsOf, standing, type, why } from '../testing-desk';
import { openWorkingCopy } from '../working-copy/working-copy-mutations';
import { getComparison } from './comparison-queries';

let desk: Desk;
beforeAll(async () => {
	desk = await openDesk();
});

async function opened(): Promise<string> {
	const id = await desk.own();
	accepted(await openWorkingCopy(desk.ida, id));
	return id;
}

async function compared(id: string, from: string, to: string) {
	const found = accepted(await getComparison(desk.ida, id, from, to));
	if (!found) throw new Error('nothing to compare');
	return found;
}

const words = (comparison: Awaited<ReturnType<typeof compared>>) =>
	comparison.body.flatMap(({ lines }) =>
		lines.flatMap(({ runs }) => runs.map(({ change, pieces }) => [change, pieces.map(({ text }) => text).join('')])),
	);

it('compares what readers have with what stands now', async () => {
	const id = await opened();
	accepted(await publishStory(desk.ida, id, OK));
	await type(id, 'Some better text.', desk.ana);
	const comparison = await compared(id, 'live', 'now');
	expect(words(comparison)).toEqual([
		['same', 'Some '],
		['added', 'better '],
		['same', 'text.'],
	]);
	const live = (await standing(id)).liveRevisionId;
	expect(comparison.from).toMatchObject({ ref: 'live', revision: { id: live, live: true } });
	expect(comparison.to).toMatchObject({ ref: 'now', revision: null, problems: [] });
});

it('compares before anyone has opened it: what stands now is the newest revision', async () => {
	const id = await desk.own();
	const [first] = await revisionsOf(id);
	const comparison = await compared(id, first?.id ?? '', 'now');
	expect(comparison.body.every(({ change }) => change === 'same')).toBe(true);
	expect(comparison.fields.filter(({ changed }) => changed)).toEqual([]);
});

it('tells fields side by side, what differs first, people and sections by the names of today', async () => {
	const id = await opened();
	const [first] = await revisionsOf(id);
	accepted(
		await reviseStory(desk.ida, id, {
			...{ sectionId: desk.paper.id('culture'), topicIds: [desk.paper.id('sea')], commissionedWords: 400 },
			...{ notes: 'Call Ben today.', kind: 'review', language: 'de' },
			credits: [{ bylineId: desk.paper.id('Ben Johansen'), role: 'by', place: 'Oslo' }],
		}),
	);
	const second = (await revisionsOf(id)).at(-1);
	await write((tx) =>
		tx
			.update(byline)
			.set({ name: 'Ben Lund' })
			.where(eq(byline.id, desk.paper.id('Ben Johansen'))),
	);
	const { fields } = await compared(id, first?.id ?? '', second?.id ?? '');
	const told = fields
		.filter(({ changed }) => changed)
		.map(({ label, before, after }) => [label, before.lines, after.lines]);
	expect(told).toEqual([
		['Credits', ['Ana Ruiz (by)'], ['Ben Lund (by, Oslo, printed as Ben Johansen)']],
		['Section', ['world'], ['culture']],
		['Topics', [], ['sea']],
		['Kind', ['News'], ['Review']],
		['Language', ['English (en)'], ['German (de)']],
		['Commissioned length', [], ['400 words']],
		['Notes to editors', [], ['Call Ben today.']],
	]);
	expect(fields.slice(told.length).every(({ changed }) => !changed)).toBe(true);
	expect(fields).toHaveLength(13);
});

it('is refused to another reporter, and finds nothing that is not of the story', async () => {
	const [id, other] = [await opened(), await opened()];
	const cy = await join('reporter', 'Cy Okoro');
	expect(why(await getComparison(cy, id, 'now', 'now'))).toMatch(/^A reporter may not read/);
	const [foreign] = await revisionsOf(other);
	for (const ref of [foreign?.id ?? '', 'nothing', '', '\u0000', 'live']) {
		expect(accepted(await getComparison(desk.ida, id, ref, 'now'))).toBeNull();
	}
	expect(accepted(await getComparison(desk.ida, 'nothing', 'now', 'now'))).toBeNull();
});
