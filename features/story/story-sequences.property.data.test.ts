import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { edition } from '@/db/schema';
import { write } from '@/db/write';
import { verifyAudit } from '@/features/audit/audit-queries';
import { createByline, renameByline } from '@/features/byline/byline-mutations';
import { getPublishedByline } from '@/features/byline/byline-queries';
import { searchPublished } from '@/features/search/search-queries';
import { commandLine } from '@/features/staff/actor';
import { accepted, addressOf, type Draft, type Newsroom, openNewsroom, visit } from '@/scripts/testing/newsroom';
import type { StoryList } from './story-card-queries';
import { getPublishedList } from './story-list-queries';
import { killStory, publishStory, reviseStory, unpublishStory } from './story-mutations';
import type { LiveState } from './story-schema';
import { judgeMove, type Move } from './story-workflow';

const SECTIONS = ['world', 'culture', 'sport'];
const TOPICS = ['sea', 'wind'];
const NAMES = ['Ana Ruiz', 'Ana Ruíz', 'Ben Johansen', 'Cy', 'Dee'];

/** What a story should be, by the rules alone. */
type Told = {
	id: string;
	live: LiveState;
	draft: Draft & { writer: number };
	shown: Draft & { writer: number };
	been: Set<string>;
};
type Writer = { id: string; slug: string; had: Set<string> };

/** What these sequences never change. */
const UNTOUCHED = { stage: 'draft', held: null, scheduled: false, deleted: false, own: false } as const;

let paper: Newsroom;
let sequences = 0;
/** Of all sequences: they share one newsroom. */
const stories: Told[] = [];

beforeAll(async () => {
	paper = await openNewsroom({ sections: SECTIONS, topics: TOPICS });
});

const step = fc.record({
	deed: fc.constantFrom<'create' | 'rename' | (Move & ('revise' | 'publish' | 'unpublish' | 'kill'))>(
		...(['create', 'create', 'revise', 'revise', 'revise', 'publish', 'publish', 'publish'] as const),
		...(['unpublish', 'kill', 'rename'] as const),
	),
	which: fc.nat(3),
	writer: fc.nat(1),
	section: fc.constantFrom(...SECTIONS),
	slug: fc.constantFrom('', 'a', 'b', 'a-2'),
	headline: fc.constantFrom('A', 'B', 'A 2', '“!”', '', 'A'),
	topics: fc.subarray(TOPICS),
	name: fc.constantFrom(...NAMES),
	late: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function play(steps: Step[]): Promise<void> {
	const day = Date.UTC(1990, 0, 1 + 2 * sequences++, 12);
	const mine: Told[] = [];
	const writers: Writer[] = [];
	for (const n of [0, 1]) {
		const id = await write((tx) => createByline(tx, commandLine, { name: `Writer ${sequences} ${n}` }));
		writers.push({ id, slug: `writer-${sequences}-${n}`, had: new Set() });
	}
	const fields = ({ writer: _, ...draft }: Told['draft'], writer: number) => ({
		...paper.changes(draft),
		credits: [{ bylineId: writers[writer]?.id ?? '', role: 'by' as const, place: '' }],
	});
	for (const { deed, which, writer, section, slug, headline, topics, name, late } of steps) {
		const draft = { headline, slug, section, topics, writer };
		const at = { publishedAt: new Date(day + (late ? 86_400_000 : 0)) };
		if (deed === 'create') {
			const id = await paper.draft({ headline, slug, section, topics });
			accepted(await reviseStory(commandLine, id, fields(draft, writer)));
			const told: Told = { id, live: 'never', draft, shown: draft, been: new Set() };
			mine.push(told);
			stories.push(told);
			continue;
		}
		if (deed === 'rename') {
			const one = writers[writer];
			if (!one) continue;
			const renamed = accepted(await renameByline(commandLine, one.id, { name: `${name} ${sequences}` }));
			one.had.add(one.slug);
			if ('asks' in renamed) throw new Error('an address made from a name asks nothing');
			one.slug = renamed.slug;
			continue;
		}
		const told = mine[which % Math.max(1, mine.length)];
		if (!told) continue;
		const allowed = judgeMove(deed, { ...UNTOUCHED, live: told.live }, commandLine).allowed;
		const complete = deed !== 'publish' || told.draft.headline !== '';
		const result =
			deed === 'revise'
				? await reviseStory(commandLine, told.id, fields(draft, writer))
				: deed === 'publish'
					? await publishStory(commandLine, told.id, at)
					: deed === 'unpublish'
						? await unpublishStory(commandLine, told.id)
						: await killStory(commandLine, told.id, 'Gone.');
		expect(result.ok, JSON.stringify([deed, told, result])).toBe(allowed && complete);
		if (!result.ok) continue;
		if (deed === 'revise') told.draft = draft;
		if (deed === 'unpublish') told.live = 'unpublished';
		if (deed === 'kill') told.live = 'killed';
		if (deed === 'publish') {
			Object.assign(told, { live: 'live', shown: told.draft });
			told.been.add(await addressOf(told.id));
		}
	}
	await check(mine, writers);
}

async function check(mine: Told[], writers: Writer[]): Promise<void> {
	const taken = mine.flatMap((told) => [...told.been]);
	expect(new Set(taken).size).toBe(taken.length);
	for (const told of mine) {
		const now = told.been.size > 0 ? await addressOf(told.id) : '';
		for (const address of told.been) {
			const answer = await visit(address);
			if (told.live === 'killed') expect(answer).toEqual({ kind: 'killed', notice: 'Gone.' });
			else if (told.live === 'unpublished') expect(answer).toEqual({ kind: 'unknown' });
			else if (address !== now) expect(answer).toEqual({ kind: 'moved', address: now });
			else expect(answer).toMatchObject({ kind: 'story', story: { id: told.id, headline: told.shown.headline } });
		}
	}
	for (const [index, writer] of writers.entries()) {
		const theirs = mine.filter((told) => told.shown.writer === index);
		// Nobody is told of a name that readers have not seen.
		const here = { kind: 'byline', byline: { id: writer.id } };
		const [now, before] = theirs.some((told) => told.live === 'live')
			? [here, { kind: 'moved', slug: writer.slug }]
			: [{ kind: 'unknown' }, { kind: 'unknown' }];
		expect(await getPublishedByline(writer.slug)).toMatchObject(now);
		for (const slug of writer.had) {
			if (slug !== writer.slug) expect(await getPublishedByline(slug)).toEqual(before);
		}
		await expectList((page) => getPublishedList({ noun: 'byline', id: writer.id }, page), theirs);
	}
	await expectList((page) => getPublishedList({ noun: 'paper' }, page), stories);
	expect(await verifyAudit()).toMatchObject({ ok: true });
	const numbers = (await database().select({ number: edition.number }).from(edition)).map((row) => row.number);
	expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, i) => i + 1));
}

const idsOf = (told: Told[]) =>
	told
		.filter((one) => one.live === 'live')
		.map((one) => one.id)
		.sort();

async function expectList(list: (page: number) => Promise<StoryList>, told: Told[]): Promise<void> {
	const ids: string[] = [];
	for (let page = 1; ; page++) {
		const { stories, more } = await list(page);
		ids.push(...stories.map((card) => card.id));
		if (!more) break;
	}
	expect(ids.sort()).toEqual(idsOf(told));
}

test('whatever staff do in whatever order, addresses hold, lists are right and the record stands', async () => {
	await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 30 }), play), {
		numRuns: 60,
		interruptAfterTimeLimit: 45_000,
	});
});

test('after all sequences every section, topic and search has exactly the live stories', async () => {
	for (const slug of SECTIONS) {
		const there = stories.filter((told) => told.shown.section === slug);
		await expectList((page) => getPublishedList({ noun: 'section', id: paper.id(slug) }, page), there);
	}
	for (const slug of TOPICS) {
		const there = stories.filter((told) => told.shown.topics?.includes(slug));
		await expectList((page) => getPublishedList({ noun: 'topic', id: paper.id(slug) }, page), there);
	}
	await expectList(async (page) => (await searchPublished('some text', 'en', page)).list, stories);
});
