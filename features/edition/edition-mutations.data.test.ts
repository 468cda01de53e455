import { eq } from 'drizzle-orm';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { edition } from '@/db/schema';
import { write } from '@/db/write';
import { commandLine } from '@/features/staff/actor';
import {
	correctStory,
	killStory,
	publishStory,
	publishWithin,
	reviseStory,
	unpublishStory,
} from '@/features/story/story-mutations';
import { type Edition, editionFeed } from '@/lib/editions';
import { accepted, addressOf, type Newsroom, openNewsroom, surfaces } from '@/scripts/testing/newsroom';
import { makeEdition } from './edition-mutations';
import { editionSource } from './edition-queries';

let paper: Newsroom;
let announced: Edition[] = [];
let stopListening: () => void;

beforeAll(async () => {
	paper = await openNewsroom({
		sections: ['world', 'culture'],
		topics: ['sea', 'wind'],
		bylines: ['Ana Ruiz', 'Ben Johansen'],
	});
});

beforeEach(() => {
	announced = [];
	stopListening = editionFeed().listen((one) => announced.push(one));
});
afterEach(() => stopListening());

const numbers = async () => (await database().select().from(edition)).map((row) => row.number).sort((a, b) => a - b);
const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);

/** The editions that `deed` makes, as other processes will read them. */
async function madeBy(deed: () => Promise<unknown>): Promise<Edition[]> {
	const before = await editionSource.current();
	await deed();
	return editionSource.since(before);
}

describe('a transaction', () => {
	test('makes one edition, however often it says what changed', async () => {
		const made = await madeBy(() =>
			write(async (tx) => {
				makeEdition(tx, { addresses: ['/a', '/b'] });
				makeEdition(tx, { addresses: ['/b', '/c'], gone: ['/c'] });
			}),
		);
		expect(made).toEqual([{ number: expect.any(Number), addresses: ['/a', '/b', '/c'], gone: ['/c'] }]);
		expect(announced).toEqual(made);
	});

	test('that is rolled back makes none, announces none and leaves no gap', async () => {
		const id = await paper.draft();
		const failing = () =>
			write(async (tx) => {
				await publishWithin(tx, commandLine, id, {});
				throw new Error('stop');
			});
		expect(await madeBy(() => expect(failing()).rejects.toThrow('stop'))).toEqual([]);
		expect(announced).toEqual([]);
		accepted(await publishStory(commandLine, id));
		expect(await numbers()).toEqual(upTo(await editionSource.current()));
	});

	test('that is refused makes none', async () => {
		const id = await paper.draft({ headline: '' });
		expect(await madeBy(() => publishStory(commandLine, id))).toEqual([]);
		expect(announced).toEqual([]);
	});

	test('is announced when everybody can read it, not before', async () => {
		const seen: Promise<unknown[]>[] = [];
		const stop = editionFeed().listen(({ number }) => {
			seen.push(Promise.resolve(database().select().from(edition).where(eq(edition.number, number))));
		});
		await write(async (tx) => {
			makeEdition(tx, { addresses: ['/late'] });
			expect(seen).toEqual([]);
		});
		stop();
		expect(await seen[0]).toHaveLength(1);
	});

	test.each([
		[500, false],
		[501, true],
	])('that names %i addresses changed everything: %s', async (count, everything) => {
		const addresses = Array.from({ length: count }, (_, i) => `/${i}`);
		const [made] = await madeBy(() => write(async (tx) => makeEdition(tx, { addresses, gone: ['/1'] })));
		expect(made?.addresses).toEqual(everything ? 'all' : addresses);
		expect(made?.gone).toEqual(['/1']);
	});
});

test('50 publications at once make 50 editions without a gap, and no reader sees one before those below it', async () => {
	const ids = await Promise.all(upTo(50).map((n) => paper.draft({ headline: `At once ${n}`, by: ['Ana Ruiz'] })));
	const before = await editionSource.current();
	let done = false;
	const watching = (async () => {
		for (let looks = 0; !done || looks === 0; looks++) {
			const seen = await numbers();
			expect(seen).toEqual(upTo(seen.length));
			await new Promise((next) => setTimeout(next, 1));
		}
	})();
	await Promise.all(ids.map(async (id) => accepted(await publishStory(commandLine, id))));
	done = true;
	await watching;
	expect(await numbers()).toEqual(upTo(before + 50));
	expect(announced.map((one) => one.number).sort((a, b) => a - b)).toEqual(upTo(before + 50).slice(before));
});

describe('the addresses of an edition are all that show the story, and no others', () => {
	const own = '/world/2024/01/03/named';
	const at = { publishedAt: new Date('2024-01-03T22:09:00Z') };
	let id: string;

	const expectNamed = async (deed: () => Promise<unknown>, addresses: string[], gone: string[] = []) => {
		const [made, ...more] = await madeBy(deed);
		expect(more).toEqual([]);
		expect([...(made?.addresses ?? [])].sort()).toEqual(surfaces(addresses, '2024/01').sort());
		expect(new Set(made?.gone)).toEqual(new Set(gone.flatMap((path) => [path, `${path}/ninjs.json`])));
	};

	test('its first publication: itself, the front, its section, topics and bylines', async () => {
		id = await paper.draft({ slug: 'named', section: 'world', topics: ['sea'], by: ['Ana Ruiz'] });
		await expectNamed(
			async () => accepted(await publishStory(commandLine, id, at)),
			[own, '/', '/world', '/topics/sea', '/by/ana-ruiz'],
		);
	});

	test('a draft: none', async () => {
		const change = paper.changes({ section: 'culture', slug: 'renamed', topics: ['wind'], by: ['Ben Johansen'] });
		expect(await madeBy(async () => accepted(await reviseStory(commandLine, id, change)))).toEqual([]);
	});

	test('a move to other lists: where it was and where it is', async () => {
		await expectNamed(
			async () => accepted(await publishStory(commandLine, id)),
			[
				...[own, '/culture/2024/01/03/renamed', '/', '/world', '/culture'],
				...['/topics/sea', '/topics/wind', '/by/ana-ruiz', '/by/ben-johansen'],
			],
		);
	});

	const shown = [...[own, '/culture/2024/01/03/renamed', '/', '/culture'], ...['/topics/wind', '/by/ben-johansen']];
	const itself = [own, '/culture/2024/01/03/renamed'];

	test('a correction: with the addresses that it has left', async () => {
		const entry = { kind: 'correction' as const, text: 'Wrong.', above: false };
		await expectNamed(async () => accepted(await correctStory(commandLine, id, entry)), shown);
	});

	test('taking it down: all of its own addresses are gone', async () => {
		await expectNamed(async () => accepted(await unpublishStory(commandLine, id)), shown, itself);
		await expectNamed(async () => accepted(await publishStory(commandLine, id)), shown);
		await expectNamed(async () => accepted(await killStory(commandLine, id, 'Gone.')), shown, itself);
	});

	test('addresses in other scripts are named as browsers ask for them', async () => {
		const story = await paper.publish({ headline: 'Ζυγός', section: 'world' }, at);
		const [last] = (await database().select().from(edition)).sort((a, b) => b.number - a.number);
		expect(last?.addresses).toContain('/world/2024/01/03/%CE%B6%CF%85%CE%B3%CF%8C%CF%82');
		expect(last?.addresses).toContain(await addressOf(story));
	});
});
