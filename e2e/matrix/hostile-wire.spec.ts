import * as Y from 'yjs';
import { expect, type House, test } from '../staff';
import { brokenUpdates, hostileUpdates } from './hostile-updates';
import { helloOf, openWire, settled, type Wire } from './wire';

/** What a hand-made client sends: refused with a reason, the story as it was, everyone else still there. */
test.describe.configure({ timeout: 300_000 });

const SYNC = 0;
const UPDATE = 2;

/** As the protocol writes a number (LEB128). */
function number(value: number): number[] {
	const bytes: number[] = [];
	for (let rest = value; ; rest = Math.floor(rest / 128)) {
		if (rest < 128) return [...bytes, rest];
		bytes.push((rest % 128) + 128);
	}
}

const block = (bytes: Uint8Array) => Buffer.concat([Buffer.from(number(bytes.length)), bytes]);
const named = (story: string) => block(Buffer.from(story));
const message = (story: string, ...rest: (number[] | Uint8Array)[]) =>
	Buffer.concat([named(story), ...rest.map((one) => Buffer.from(one))]);
const update = (story: string, bytes: Uint8Array) => message(story, number(SYNC), number(UPDATE), block(bytes));

async function scene({ behind, origin }: House) {
	const { sessions, actors, stories } = await behind.scene();
	const story = stories.shared;
	const { generation, texts, seq } = await behind.copy(story);
	const open = async (who: string): Promise<Wire> => {
		const cookie = sessions[who]?.cookie ?? '';
		const wire = openWire({ origin, story, cookie, hello: helloOf(generation, actors[who] ?? '') });
		await settled(wire);
		return wire;
	};
	return { story, texts, seq, open };
}

/** The first paragraph's text. */
function firstRun({ doc }: Wire): Y.XmlText {
	const paragraph = doc.getXmlFragment('body').get(0) as Y.XmlElement; // the scene's stories begin with one
	return paragraph.get(0) as Y.XmlText;
}

test('changes that no story may hold are refused with the reason, and nobody else notices', async ({ house }) => {
	const { story, texts, seq, open } = await scene(house);
	const witness = await open('owner');
	const base = Y.encodeStateAsUpdate(witness.doc);
	expect(texts?.body.content).toHaveLength(1);
	const wrong: string[] = [];
	for (const [what, bytes] of hostileUpdates(base)) {
		// A line on which nothing is heard for half a minute is taken for dead.
		witness.provider.setAwarenessField('here', what);
		const hostile = await open('colleague');
		hostile.send(update(story, bytes));
		await expect.poll(() => hostile.ends.length, { timeout: 20_000, message: what }).toBeGreaterThan(0);
		if (hostile.ends[0] !== 'refused') wrong.push(`${what}: ended with "${hostile.ends[0]}"`);
		if (!/\S/.test(hostile.refusals[0] ?? '')) wrong.push(`${what}: no reason was given`);
		hostile.close();
		const now = await house.behind.copy(story);
		if (JSON.stringify(now.texts) !== JSON.stringify(texts) || now.seq !== seq) wrong.push(`${what}: it was kept`);
		if (!Buffer.from(Y.encodeStateAsUpdate(witness.doc)).equals(Buffer.from(base)))
			wrong.push(`${what}: others got it`);
	}
	expect(wrong).toEqual([]);
	expect(witness.ends).toEqual([]);
	await expectWriting(house, story, witness, 'Still here. ');
	witness.close();
});

test('bytes that mean nothing end the connection that sent them, and no other', async ({ house }) => {
	const { story, texts, open } = await scene(house);
	const witness = await open('owner');
	const draft = new Y.Doc();
	Y.applyUpdate(draft, Y.encodeStateAsUpdate(witness.doc));
	draft.getXmlFragment('body').push([new Y.XmlElement('paragraph')]);
	const whole = Y.encodeStateAsUpdate(draft);
	const letters = Buffer.alloc(2_500_000, 'x');
	const broken: [string, Uint8Array][] = [
		...brokenUpdates(whole).map(([what, bytes]): [string, Uint8Array] => [what, update(story, bytes)]),
		['a message larger than any may be', letters],
		['an update longer than the message', message(story, number(SYNC), number(UPDATE), number(1_000_000), [1, 2, 3])],
		['a message that ends after its name', named(story)],
		['a name that does not end', Buffer.from([255, 255, 255, 255, 7, 65])],
		['a kind of message that there is not', message(story, number(99), [1, 2, 3])],
		['a kind of change that there is not', message(story, number(SYNC), number(77), [1, 2, 3])],
		['an awareness that is no JSON', message(story, number(1), block(Buffer.from([1, 5, 1, 3, 123, 123, 123])))],
		['a stateless word of nobody’s', message(story, number(5), block(Buffer.from('{"kind":"story"}')))],
		['a change for another story', update('nobody', whole)],
		['no bytes at all', Buffer.alloc(0)],
	];
	const wrong: string[] = [];
	for (const [what, bytes] of broken) {
		const hostile = await open('colleague');
		hostile.send(bytes);
		// Whatever becomes of that connection, the next word of someone else is taken.
		const [before] = [firstRun(witness).toString()];
		firstRun(witness).insert(0, 'a');
		await settled(witness);
		if (firstRun(witness).toString() !== `a${before}`) wrong.push(`${what}: the text is another`);
		if (witness.ends.length > 0) wrong.push(`${what}: others were sent away (${witness.ends})`);
		hostile.close();
	}
	expect(wrong).toEqual([]);
	const now = await house.behind.copy(story);
	const said = 'a'.repeat(broken.length);
	expect(JSON.stringify(now.texts)).toBe(JSON.stringify(texts).replace('canary-text', `${said}canary-text`));
	witness.close();
});

test('text frames, floods of names and a caret under someone else’s name change nothing for the others', async ({
	house,
}) => {
	const { story, open } = await scene(house);
	const [witness, hostile] = [await open('owner'), await open('colleague')];
	const { awareness } = hostile.provider;
	awareness?.setLocalState({
		user: { name: '<img src=x onerror=window.trapped=1>', actor: 'staff:owner', colour: '"><script>' },
	});
	awareness?.setLocalStateField('cursor', { anchor: 'x'.repeat(3_000), head: { __proto__: 1 } });
	await expectWriting(house, story, hostile, 'Written by the colleague. ');
	const shown = () => JSON.stringify([...(witness.provider.awareness?.getStates().values() ?? [])]);
	await expect.poll(() => firstRun(witness).toString().startsWith('Written by the colleague. ')).toBe(true);
	// Names come from the session, not from what a client says of itself.
	expect(shown()).not.toContain('onerror');
	expect(shown()).not.toContain('<script>');
	hostile.send(Buffer.concat([Buffer.from(named(story)), Buffer.from([1]), block(Buffer.alloc(100_000, 1))]));
	await expectWriting(house, story, witness, 'And by its owner. ');
	for (const wire of [witness, hostile]) wire.close();
});

/** What is typed now is acknowledged, and the database has it. */
async function expectWriting({ behind }: House, story: string, wire: Wire, words: string): Promise<void> {
	firstRun(wire).insert(0, words);
	const whole = firstRun(wire).toString();
	await settled(wire);
	const { texts } = await behind.copy(story);
	expect(JSON.stringify(texts?.body)).toContain(whole);
}
