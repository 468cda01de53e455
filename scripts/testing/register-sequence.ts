import { inArray } from 'drizzle-orm';
import fc from 'fast-check';
import { database } from '@/db/client';
import { draftCredit, liveCredit } from '@/db/schema';
import { write } from '@/db/write';
import { createByline, renameByline } from '@/features/byline/byline-mutations';
import { getPublishedByline } from '@/features/byline/byline-queries';
import { CREDIT_ROLES, type CreditRole, type KeptCredit } from '@/features/byline/byline-schema';
import { mergeBylines } from '@/features/byline/credit-change/merge-mutations';
import { reassignCredits } from '@/features/byline/credit-change/reassign-mutations';
import { undoCreditChange } from '@/features/byline/credit-change/undo-mutations';
import { readFilterNames } from '@/features/search/search-filter-queries';
import { searchPublished } from '@/features/search/search-queries';
import { commandLine } from '@/features/staff/actor';
import { doc, p } from '@/features/story/body/body-build';
import { publishStory, reviseStory } from '@/features/story/story-mutations';
import { accepted, type Newsroom, staff } from './newsroom';

/**
 * Sequences of what admins do with the register while stories are written, played against a model
 * that knows nothing of how Stet does it. Whoever calls it opens the newsroom.
 */

const ROLES: CreditRole[] = ['by', 'photography', 'research'];
const PLACES = ['', '', 'Oslo', 'Rome'];

const step = fc.record({
	deed: fc.constantFrom(
		...(['create', 'rename', 'rename', 'merge', 'merge', 'undo', 'undo'] as const),
		...(['reassign', 'credit', 'credit', 'publish'] as const),
	),
	one: fc.nat(5),
	other: fc.nat(5),
	story: fc.nat(2),
	change: fc.nat(3),
	/** Rename: its own name again, a fresh one, or the slug of another. */
	slug: fc.constantFrom('fresh', 'fresh', 'former', 'present'),
	/** Merge: whose name and address the survivor has. */
	taken: fc.boolean(),
	left: fc.boolean(),
	role: fc.option(fc.constantFrom(...ROLES), { nil: null }),
	toRole: fc.option(fc.constantFrom(...ROLES), { nil: null }),
	credits: fc.array(fc.record({ who: fc.nat(5), role: fc.constantFrom(...ROLES), place: fc.constantFrom(...PLACES) }), {
		maxLength: 4,
	}),
});
export const registerSequence = fc.array(step, { minLength: 6, maxLength: 14 });
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

type Credit = Omit<KeptCredit, 'position'>;
type Told = { id: string; draft: Credit[]; live: Credit[]; published: boolean };
type Kept = { name: string; slug: string };
type Touched = { told: Told; before: Pick<Told, 'draft' | 'live'>; after: Pick<Told, 'draft' | 'live'> };
type Change = {
	id: string;
	survivor: string;
	undone: boolean;
	stories: Touched[];
	merge: null | { other: string; kept: Kept; gone: Kept; became: Kept; aliases: string[]; led: Map<string, string> };
	needs: string[];
};

let sequences = 0;

export async function playRegister(paper: Newsroom, steps: readonly Step[]): Promise<void> {
	const run = `${process.pid} ${++sequences}`;
	let names = 0;
	const alive = new Map<string, Kept>();
	/** Every address that ever was, and whom it leads to. */
	const led = new Map<string, string>();
	/** Whom a merged one stands for today. */
	const into = new Map<string, string>();
	const stories: Told[] = [];
	const changes: Change[] = [];

	const create = async () => {
		const name = `Reg ${run} ${++names}`;
		const id = await write((tx) => createByline(tx, commandLine, { name, bio: doc(p('Writes.')) }));
		const slug = name.toLowerCase().replaceAll(' ', '-');
		alive.set(id, { name, slug });
		led.set(slug, id);
	};
	const pick = (n: number) => [...alive.keys()][n % alive.size] ?? '';
	const at = (id: string) => {
		const found = alive.get(id);
		if (!found) throw new Error(`${id} is not alive in the model`);
		return found;
	};

	const deeds: Record<Step['deed'], (one: Step) => Promise<void>> = {
		create: () => create(),
		rename: async ({ one, slug }) => {
			const id = pick(one);
			const now = at(id);
			const name = `Reg ${run} ${++names}`;
			const others = [...led].filter(([address, bearer]) => bearer !== id && alive.get(bearer)?.slug !== address);
			const wanted = slug === 'former' ? others[0]?.[0] : slug === 'present' ? at(pick(one + 1)).slug : undefined;
			const result = await renameByline(staff.admin, id, { name, slug: wanted });
			if (wanted !== undefined && slug === 'present' && wanted !== now.slug) {
				must(!result.ok, 'an address that another has is refused');
				return;
			}
			const renamed = accepted(result);
			if (wanted !== undefined && slug === 'former') {
				must('asks' in renamed, 'an address that another had is asked about');
				accepted(await renameByline(staff.admin, id, { name, slug: wanted, anyway: true }));
			}
			const address = wanted ?? name.toLowerCase().replaceAll(' ', '-');
			alive.set(id, { name, slug: address });
			led.set(address, id);
		},
		credit: async ({ story, credits }) => {
			const told = stories[story];
			if (!told) return;
			told.draft = credits.map(({ who, role, place }) => ({ bylineId: pick(who), role, place }));
			accepted(await reviseStory(commandLine, told.id, { credits: told.draft }));
		},
		publish: async ({ story }) => {
			const told = stories[story];
			if (!told) return;
			accepted(await publishStory(commandLine, told.id));
			Object.assign(told, { live: told.draft, published: true });
		},
		merge: async ({ one, other, taken }) => {
			const [survivor, gone] = [pick(one), pick(other)];
			if (survivor === gone) return;
			const choice = taken ? { name: gone, slug: gone } : {};
			const made = accepted(await mergeBylines(staff.admin, { survivor, others: [gone], choice }));
			const merge = {
				...{ other: gone, kept: at(survivor), gone: at(gone), became: taken ? at(gone) : at(survivor) },
				aliases: [...into].filter(([, bearer]) => bearer === gone).map(([id]) => id),
				led: new Map(led),
			};
			const touched = touch(stories, (credit) =>
				credit.bylineId === gone ? { ...credit, bylineId: survivor } : credit,
			);
			must(touched.length === made.stories, `${touched.length} stories changed, not ${made.stories}`);
			for (const [address, bearer] of led) if (bearer === gone) led.set(address, survivor);
			for (const id of [...merge.aliases, gone]) into.set(id, survivor);
			alive.delete(gone);
			alive.set(survivor, merge.became);
			changes.push({ id: made.changeId, survivor, undone: false, stories: touched, merge, needs: [survivor] });
		},
		reassign: async ({ one, other, role, toRole }) => {
			const [from, to] = [
				{ bylineId: pick(one), role },
				{ bylineId: pick(other), role: toRole },
			];
			const result = await reassignCredits(staff.admin, { from, to });
			const pointless = from.bylineId === to.bylineId && (toRole === null || toRole === role);
			const touched = pointless
				? []
				: touch(stories, (credit) =>
						credit.bylineId === from.bylineId && (role === null || role === credit.role)
							? { ...credit, bylineId: to.bylineId, role: toRole ?? credit.role }
							: credit,
					);
			must(result.ok === touched.length > 0, `reassigning: ${JSON.stringify(result)} for ${touched.length}`);
			if (!result.ok) return;
			must(result.value.stories === touched.length, 'as many stories as the model changed');
			const needs = [from.bylineId, to.bylineId];
			changes.push({
				id: result.value.changeId,
				survivor: to.bylineId,
				undone: false,
				stories: touched,
				merge: null,
				needs,
			});
		},
		undo: async ({ change, left }) => {
			const undone = changes.toReversed()[change];
			if (!undone) return;
			const conflicts = undone.stories.filter(
				({ told, after }) => !same([told.draft, told.live], [after.draft, after.live]),
			);
			const possible =
				!undone.undone &&
				undone.needs.every((id) => alive.has(id)) &&
				(!undone.merge || isUntouched(undone, undone.merge));
			const result = await undoCreditChange(staff.admin, undone.id, { leaveChanged: left });
			must(result.ok === possible, `undo: ${JSON.stringify(result)}, possible: ${possible}`);
			if (!result.ok) return;
			if (conflicts.length > 0 && !left) {
				const told = 'conflicts' in result.value ? result.value.conflicts.map(({ storyId }) => storyId) : [];
				must(same(told.sort(), conflicts.map((one) => one.told.id).sort()), 'it says which stories changed since');
				return;
			}
			undone.undone = true;
			for (const one of undone.stories) if (!conflicts.includes(one)) Object.assign(one.told, one.before);
			if (undone.merge) separate(undone.survivor, undone.merge);
		},
	};

	const isUntouched = ({ survivor }: Change, merge: NonNullable<Change['merge']>) => {
		const now = at(survivor);
		const renamed =
			!same(merge.became, merge.kept) && (now.name !== merge.became.name || now.slug !== merge.became.slug);
		const moved = addressesMoved(merge, survivor);
		return (
			!renamed &&
			moved.every((address) => led.get(address) === survivor && now.slug !== address) &&
			[merge.other, ...merge.aliases].every((id) => into.get(id) === survivor)
		);
	};
	const separate = (survivor: string, merge: NonNullable<Change['merge']>) => {
		// An address that the merge did not change may be another's since; that stays.
		const taken = merge.became.slug === merge.kept.slug ? [] : [merge.became.slug];
		for (const address of [...addressesMoved(merge, survivor), ...taken]) {
			const bearer = merge.led.get(address);
			if (bearer) led.set(address, bearer);
		}
		const now = at(survivor);
		alive.set(survivor, same(merge.became, merge.kept) ? now : merge.kept);
		alive.set(merge.other, merge.gone);
		into.delete(merge.other);
		for (const id of merge.aliases) into.set(id, merge.other);
	};

	for (let n = 0; n < 4; n++) await create();
	for (let n = 0; n < 3; n++) {
		const id = await paper.draft({ headline: `Register ${run}`, text: 'Of credits.' });
		stories.push({ id, draft: [], live: [], published: false });
	}
	for (const one of steps) {
		await deeds[one.deed](one);
		await checkCredits(stories);
	}
	await checkAddresses(led, alive);
	await checkSearch(stories, alive);
}

/** Addresses that lead elsewhere by a merge, but for the one that the survivor has now. */
const addressesMoved = (merge: NonNullable<Change['merge']>, survivor: string) => {
	const gone = [...merge.led].filter(([, bearer]) => bearer === merge.other).map(([address]) => address);
	const own = merge.became.slug === merge.kept.slug ? [] : [merge.kept.slug];
	return [...gone, ...own].filter((address) => address !== merge.became.slug && survivor !== '');
};

/** Changes the model's credits, and says which stories were. */
function touch(stories: Told[], regive: (credit: Credit) => Credit): Touched[] {
	return stories.flatMap((told) => {
		const before = { draft: told.draft, live: told.live };
		const after = { draft: regiven(told.draft, regive), live: regiven(told.live, regive) };
		if (same(before, after)) return [];
		Object.assign(told, after);
		return [{ told, before, after }];
	});
}

/** The rule in so many words: what comes together from two bylines is one credit, and so is what says the same twice. */
function regiven(credits: Credit[], regive: (credit: Credit) => Credit): Credit[] {
	const after = credits.map((was) => ({ was, is: regive(was) }));
	const list: Credit[] = [];
	for (const { is } of after) {
		const changed = after.some((one) => one.is.bylineId === is.bylineId && !same(one.is, one.was));
		const all = after.filter((one) => one.is.bylineId === is.bylineId);
		const several = new Set(all.map(({ was }) => was.bylineId)).size > 1;
		const group = several ? all : all.filter((one) => one.is.role === is.role);
		if (!changed || group.length === 1) list.push(is);
		else if (group[0]?.is === is) {
			const best = CREDIT_ROLES.flatMap((role) => group.filter((one) => one.is.role === role).map((one) => one.is));
			list.push({ ...is, role: best[0]?.role ?? is.role, place: best.find(({ place }) => place)?.place ?? '' });
		}
	}
	return list;
}

async function checkCredits(stories: Told[]): Promise<void> {
	for (const from of [draftCredit, liveCredit]) {
		const { storyId, bylineId, role, place } = from;
		const rows = await database()
			.select({ storyId, bylineId, role, place })
			.from(from)
			.where(
				inArray(
					storyId,
					stories.map(({ id }) => id),
				),
			)
			.orderBy(storyId, from.position);
		for (const told of stories) {
			const there = rows.filter((row) => row.storyId === told.id).map(({ storyId: _, ...credit }) => credit);
			const wanted = from === draftCredit ? told.draft : told.live;
			must(same(there, wanted), `credits of ${told.id}: ${JSON.stringify(there)}, not ${JSON.stringify(wanted)}`);
		}
	}
}

/** Every address that ever was leads, in one hop at most, to the living byline that the model says. */
async function checkAddresses(led: Map<string, string>, alive: Map<string, Kept>): Promise<void> {
	for (const [address, id] of led) {
		const slug = alive.get(id)?.slug;
		const answer = await getPublishedByline(address);
		const right =
			address === slug
				? answer.kind === 'byline' && answer.byline.id === id
				: answer.kind === 'moved' && answer.slug === slug;
		must(right, `/by/${address} answers ${JSON.stringify(answer)}; it is ${id}'s, at ${slug}`);
	}
}

/** Searching by a byline finds the live stories that credit it, whatever it was called when they were indexed. */
async function checkSearch(stories: Told[], alive: Map<string, Kept>): Promise<void> {
	for (const [id, { slug }] of alive) {
		const wanted = stories.filter((told) => told.live.some(({ bylineId }) => bylineId === id)).map((told) => told.id);
		const answer = await readFilterNames({ section: '', by: slug, from: '', to: '' });
		must((answer.kind === 'understood') === wanted.length > 0, `a search by ${slug}`);
		if (answer.kind === 'refused') continue;
		const range = { first: Number.MIN_SAFE_INTEGER, last: Number.MAX_SAFE_INTEGER };
		const { list } = await searchPublished('credits', 'en', 1, { facets: answer.facets, range });
		must(same(list.stories.map((one) => one.id).sort(), wanted.sort()), `stories found by ${slug}`);
	}
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function must(right: boolean, what: string): void {
	if (!right) throw new Error(what);
}
