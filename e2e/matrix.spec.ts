import { each } from './matrix/ask';
import { changedTables } from './matrix/behind';
import { builtActions, builtAddresses } from './matrix/build';
import { addressOf } from './matrix/parameters';
import {
	actionQuestion,
	cookieOf,
	type Outcome,
	PEOPLE,
	readQuestion,
	rehearse,
	sendQuestion,
} from './matrix/rehearse';
import {
	ACTIONS,
	type Action,
	addressIn,
	expected,
	type Person,
	READS,
	type Read,
	type Row,
	SENDS,
	type Send,
} from './matrix/table';
import { canariesIn, wordOf } from './matrix/words';
import { expect, test } from './staff';

/** Who may call what: all that this build answers, by everyone, beside the table in matrix/table.ts. */
test.describe.configure({ timeout: 120_000 });

const reads = Object.keys(READS) as Read[]; // Object.keys forgets its keys' type
const sends = Object.keys(SENDS) as Send[];
const actions = builtActions().filter(({ name }) => name in ACTIONS);
/** Looking at these leaves a row in the audit log. */
const EXPORTS: readonly Read[] = [
	'/newsroom/audit/export.csv',
	'/newsroom/bylines/export.csv',
	'/newsroom/bylines/export.json',
];
const addresses = (lines: readonly string[]) => new Set(lines.map(addressIn));

test('the table has a line for all that the build answers, and none for what it does not', () => {
	const { pages, handlers } = builtAddresses();
	const [read, sent] = [addresses(reads), addresses(sends)];
	const missing = [
		...pages.filter((page) => !read.has(page)).map((page) => `READS lacks the page ${page}`),
		...handlers
			.filter((path) => !read.has(path) && !sent.has(path))
			.map((path) => `${path} is in neither READS nor SENDS: add it where its methods are`),
		...builtActions()
			.filter(({ name }) => !(name in ACTIONS))
			.map(({ name, pages: [page] }) => `ACTIONS lacks ${name} of ${page}, and parameters.ts its form`),
	];
	const there = new Set([...pages, ...handlers]);
	const names = new Set(builtActions().map(({ name }) => name));
	const over = [
		...[...read, ...sent].filter((path) => !there.has(path)).map((path) => `nothing answers at ${path} any more`),
		...Object.keys(ACTIONS)
			.filter((name) => !names.has(name))
			.map((name) => `there is no action ${name} any more`),
	];
	expect([...missing, ...over]).toEqual([]);
	const twice = builtActions().map(({ name }) => name);
	expect(new Set(twice).size, 'two actions of one name').toBe(twice.length);
});

test('every page shows itself to whom the table says, and being looked at changes nothing', async ({ house }) => {
	const { ask, behind, story } = house;
	const wrong: string[] = [];
	const scene = await behind.scene();
	const before = await behind.rows();
	const quiet = reads.filter((line) => !EXPORTS.includes(line));
	const asked = quiet.flatMap((line) => PEOPLE.map((person) => ({ line, person })));
	await each(asked, 16, async ({ line, person }) => {
		const word = wordOf(await ask(readQuestion(line, { scene, story, person })));
		note(wrong, `GET ${line}`, person, word, READS[line]);
	});
	expect(wrong).toEqual([]);
	expect(changedTables(before, await behind.rows()), 'tables that looking changed').toEqual([]);
});

test('what is exported is recorded, for whom it is for', async ({ house }) => {
	for (const line of EXPORTS) {
		const outcomes = await rehearse(house, READS[line], (setting) => readQuestion(line, setting));
		expect(judged(`GET ${line}`, READS[line], outcomes, ['sees'])).toEqual([]);
	}
});

test('what is refused shows nothing that the newsroom keeps', async ({ house }) => {
	const { ask, behind, story } = house;
	const scene = await behind.scene();
	const shown: string[] = [];
	let seen = 0;
	const asked = reads.flatMap((line) => PEOPLE.map((person) => ({ line, person })));
	await each(asked, 16, async ({ line, person }) => {
		const found = canariesIn(await ask(readQuestion(line, { scene, story, person })));
		const own = `canary-account-${person}`;
		const leaked = found.filter((word) => word !== own);
		const may = expected(READS[line], person) === 'sees' || expected(READS[line], person) === 'done';
		if (may) seen += leaked.length;
		else if (leaked.length > 0) shown.push(`GET ${line} as ${person} shows ${leaked.join(', ')}`);
	});
	expect(shown).toEqual([]);
	expect(seen, 'whoever may see pages must see the words, else this proves nothing').toBeGreaterThan(10);
});

test('an address answers the methods that the table lists, and no other', async ({ house }) => {
	const { ask, behind, story } = house;
	const scene = await behind.scene();
	const before = await behind.rows();
	const { handlers } = builtAddresses();
	const [read, sent] = [addresses(reads), addresses(sends)];
	const wrong: string[] = [];
	const asked = [...new Set([...reads, ...sends].map(addressIn))].flatMap((path) => {
		const isHandler = handlers.includes(path);
		const isStaffs = /^\/(newsroom|sign-|api)/.test(path);
		const lacks = ['PUT', 'DELETE', 'PATCH', 'OPTIONS'];
		if (isHandler && !read.has(path)) lacks.push('GET', 'HEAD');
		if ((isHandler || !isStaffs) && !sent.has(path)) lacks.push('POST');
		return lacks.flatMap((method) => (['nobody', 'admin'] as const).map((person) => ({ method, path, person })));
	});
	await each(asked, 16, async ({ method, path, person }) => {
		const where = addressOf(path as Read, { scene, story, person }); // what has no line of its own stands for itself
		const { status } = await ask({ method, path: where, cookie: cookieOf(scene, person) });
		if (status !== 405) wrong.push(`${method} ${path} as ${person} answers ${status}`);
	});
	expect(wrong).toEqual([]);
	expect(changedTables(before, await behind.rows())).toEqual([]);
});

test('a page that is sent a form which is none answers as it does when it is asked for', async ({ house }) => {
	const { ask, behind, story } = house;
	const scene = await behind.scene();
	const before = await behind.rows();
	const pages = new Set(builtAddresses().pages);
	const wrong: string[] = [];
	const lines = reads.filter((line) => /^\/(newsroom|sign-)/.test(line) && pages.has(addressIn(line)));
	await each(
		lines.flatMap((line) => PEOPLE.map((person) => ({ line, person }))),
		16,
		async ({ line, person }) => {
			const question = readQuestion(line, { scene, story, person });
			const sent = await ask({ ...question, method: 'POST', body: new URLSearchParams({ account: 'x' }) });
			note(wrong, `POST ${line}`, person, wordOf(sent), READS[line]);
		},
	);
	expect(wrong).toEqual([]);
	expect(changedTables(before, await behind.rows())).toEqual([]);
});

test('what is sent to an address is done for whom the table says, and for nobody else', async ({ house }) => {
	const wrong: string[] = [];
	for (const line of sends) {
		const row = SENDS[line];
		// Where it is the same for all, it is the door: some stand for everyone.
		const people: readonly Person[] = typeof row === 'string' ? ['nobody', 'disabled', 'reporter', 'admin'] : PEOPLE;
		const outcomes = await rehearse(house, row, (setting) => sendQuestion(line, setting), people);
		wrong.push(...judged(`POST ${line}`, row, outcomes, ['sees', 'leads on', 'back']));
		const entered = outcomes.filter(({ answer }) => /stet-session=[^;]/.test(String(answer.headers['set-cookie'])));
		if (line !== '/sign-in/password' && entered.length > 0) wrong.push(`POST ${line} signs ${entered[0]?.person} in`);
	}
	expect(wrong).toEqual([]);
});

test('signing out ends the session, and no other', async ({ house }) => {
	const { ask, behind, story } = house;
	const scene = await behind.scene();
	for (const person of ['reporter', 'admin'] as const) {
		await ask(sendQuestion('/sign-out', { scene, story, person }));
		expect(await behind.isOver(scene.sessions[person]?.id ?? '')).toBe(true);
		expect(await behind.isOver(scene.sessions[`${person} elsewhere`]?.id ?? '')).toBe(false);
		expect(wordOf(await ask(readQuestion('/newsroom/stories', { scene, story, person })))).toBe('sign-in');
	}
});

test('a server action is done for whom the table says, and for nobody else', async ({ house }) => {
	const wrong: string[] = [];
	for (const action of actions) {
		const row = ACTIONS[action.name as Action]; // those alone
		const outcomes = await rehearse(house, row, (setting) => actionQuestion(action, setting));
		wrong.push(...judged(action.name, row, outcomes, []));
	}
	expect(wrong).toEqual([]);
});

test('nor does its form, sent before scripts have loaded, do more', async ({ house }) => {
	const wrong: string[] = [];
	for (const action of actions) {
		const row: Row = ACTIONS[action.name as Action]; // those alone
		const may = PEOPLE.find((person) => expected(row, person) === 'done');
		const people = PEOPLE.filter((person) => person === may || expected(row, person) !== 'done');
		for (const { person, changed } of await rehearse(
			house,
			row,
			(setting) => actionQuestion(action, setting, false),
			people,
		)) {
			const done = changed.length > 0;
			if (done !== (person === may))
				wrong.push(`${action.name} as ${person}: ${done ? changed.join(', ') : 'nothing'} changed`);
		}
	}
	expect(wrong).toEqual([]);
});

function note(wrong: string[], what: string, person: Person, word: string, row: Row): void {
	const due = expected(row, person);
	if (word !== due) wrong.push(`${what} as ${person} is "${word}"; the table says "${due}"`);
}

/** `also` are words with which an address answers when something was done. */
function judged(what: string, row: Row, outcomes: Outcome[], also: string[]): string[] {
	return outcomes.flatMap(({ person, word, changed, answer }) => {
		const due = expected(row, person);
		// What only tells is told like what was done.
		const asDue = word === due || (due === 'done' && also.includes(word)) || (due === 'sees' && word === 'done');
		const told = asDue ? '' : ` (${answer.status} ${answer.text.slice(0, 200)})`;
		return [
			...(asDue ? [] : [`${what} as ${person} is "${word}"${told}; the table says "${due}"`]),
			...(due === 'done' && changed.length === 0 ? [`${what} as ${person} changed nothing`] : []),
			...(due !== 'done' && changed.length > 0 ? [`${what}, refused to ${person}, changed ${changed.join(', ')}`] : []),
		];
	});
}
