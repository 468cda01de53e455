import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { closeDatabase, database } from '@/db/client';
import { raw, same, sql } from '@/db/raw';
import { session } from '@/db/schema';
import { write } from '@/db/write';
import { createAccount, disableAccount } from '@/features/staff/account-mutations';
import { commandLine } from '@/features/staff/actor';
import { hashPassword } from '@/features/staff/password';
import { readSession } from '@/features/staff/session-check-queries';
import { redeemTicket } from '@/features/staff/session-mutations';
import { signInWithPassword } from '@/features/staff/sign-in-mutations';
import { newToken } from '@/lib/token';
import { lighthouseScores } from './lighthouse-scores';
import { ask, median, quantile, readWhile } from './measure';
import type { SmallNewsroom } from './small-newsroom';
import { add } from './table';

const PASSWORD = 'quarry lantern teapot 9';
/** Fewer than would block the account for every network. */
const REFUSALS = 5;

/** Signing in: what it costs readers, what a refusal tells by its time, and what each request of the desk pays. */
export async function atTheDoor(room: SmallNewsroom): Promise<void> {
	console.log('The door …');
	await makePeople();
	await underSignIns(room);
	await refusals(room.port);
	await sessionCheck();
	await closeDatabase();
	await lighthouseScores(room.server.origin, { 'Sign-in': '/sign-in' }, { paint: false });
}

async function makePeople(): Promise<void> {
	const passwordHash = await hashPassword(PASSWORD);
	for (const name of ['one', 'two', 'three', 'gone', 'locked']) {
		const email = `${name}@paper.example`;
		const made = await write((tx) =>
			createAccount(tx, commandLine, { name, email, role: 'admin', status: 'active', passwordHash }),
		);
		if (name === 'gone') await disableAccount(commandLine, made.id);
	}
}

let networks = 0;
/** A network that nobody was seen on before. */
const network = () => `10.${(networks >> 16) & 255}.${(networks >> 8) & 255}.${networks++ & 255}`;

type Tried = { status: number; to: string; ms: number };

function signIn(port: number, email: string, password: string, from = network()): Promise<Tried> {
	const began = performance.now();
	const body = new URLSearchParams({ email, password }).toString();
	const headers = {
		...{ host: `localhost:${port}`, 'sec-fetch-site': 'same-origin', 'x-forwarded-for': from },
		...{ 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) },
	};
	return new Promise((done, fail) => {
		const asked = request({ host: '127.0.0.1', port, path: '/sign-in/password', method: 'POST', headers }, (answer) => {
			answer.resume();
			answer.on('end', () =>
				done({
					status: answer.statusCode ?? 0,
					to: String(answer.headers.location),
					ms: performance.now() - began,
				}),
			);
		});
		asked.on('error', fail).end(body);
	});
}

/** A reader asks for one page every five milliseconds, before and while a hundred people sign in at once. */
async function underSignIns({ port, paths }: SmallNewsroom): Promise<void> {
	const page = paths[0] ?? '/';
	await ask(port, page);
	const before = await readWhile(port, page, wait(3_000));
	const rounds = [
		{ word: PASSWORD, said: 'the first hundred since the start' },
		{ word: PASSWORD, said: 'the next hundred' },
		{ word: 'not the password', said: 'a hundred with wrong passwords' },
	];
	for (const { word, said } of rounds) {
		const people = Array.from({ length: 100 }, (_, i) =>
			signIn(port, `${['one', 'two', 'three'][i % 3]}@paper.example`, word),
		);
		const tried = Promise.all(people);
		const during = await readWhile(port, page, tried);
		const inside = (await tried).filter(({ to }) => to === '/newsroom').length;
		const p99 = quantile(during, 0.99);
		add(
			`Warm page while 100 sign in at once: ${said}`,
			`${inside} got in; p99 ${p99.toFixed(0)} ms (${quantile(before, 0.99).toFixed(0)} ms before)`,
			'p99 < 100 ms',
			p99 < 100 && (word !== PASSWORD || inside === 100),
		);
	}
}

async function refusals(port: number): Promise<void> {
	const kinds: Record<string, () => Promise<Tried>> = {
		unknown: () => signIn(port, `nobody${networks}@paper.example`, PASSWORD),
		wrong: () => signIn(port, 'one@paper.example', 'not the password'),
		disabled: () => signIn(port, 'gone@paper.example', PASSWORD),
		// Not allowed again for half a minute, whatever the password.
		'locked out': async () => signIn(port, 'locked@paper.example', PASSWORD, await lockedNetwork(port)),
	};
	const times: Record<string, number[]> = {};
	for (let round = 0; round < REFUSALS; round++) {
		for (const [kind, attempt] of Object.entries(kinds)) {
			const tried = await attempt();
			if (tried.to !== '/sign-in?said=refused') throw new Error(`${kind}: ${tried.status} ${tried.to}`);
			times[kind] = [...(times[kind] ?? []), tried.ms];
		}
	}
	const medians = Object.entries(times).map(([kind, all]) => [kind, median(all)] as const);
	const all = medians.map(([, ms]) => ms);
	const spread = Math.max(...all) / Math.min(...all);
	add(
		'Refusals: the slowest kind against the quickest',
		`${spread.toFixed(3)} × (${medians.map(([kind, ms]) => `${kind} ${ms.toFixed(0)} ms`).join(', ')})`,
		'≤ 1.05 ×',
		spread <= 1.05,
	);
}

async function lockedNetwork(port: number): Promise<string> {
	const from = network();
	await Promise.all(Array.from({ length: 5 }, () => signIn(port, 'locked@paper.example', 'wrong', from)));
	return from;
}

async function sessionCheck(): Promise<void> {
	const visitor = { network: 'bench', device: 'bench', token: newToken() };
	const entered = await signInWithPassword({ email: 'two@paper.example', password: PASSWORD, next: '' }, visitor);
	const token = entered.kind === 'ticket' ? await redeemTicket(entered.ticket) : null;
	if (!token) throw new Error('nobody could sign in');
	await moreSessions();
	const times: number[] = [];
	for (let i = 0; i < 3_000; i++) {
		const began = performance.now();
		if (!(await readSession(token))) throw new Error('the session was not known');
		times.push(performance.now() - began);
	}
	const plan = await raw<{ detail: string }>(
		database(),
		same(sql`explain query plan select 1 from session s join account a on a.id = s.account_id
			left join newsroom n on n.id = 1 where s.token_hash = 'x'`),
	);
	const scans = plan.filter(({ detail }) => detail.startsWith('SCAN'));
	add(
		'A session check, among 20,000 sessions',
		`p50 ${median(times).toFixed(2)} ms, p95 ${quantile(times, 0.95).toFixed(2)} ms; one query, ${scans.length} scans`,
		'< 1 ms, indexed',
		median(times) < 1 && scans.length === 0,
	);
}

async function moreSessions(): Promise<void> {
	const [one] = await database().select().from(session).limit(1);
	if (!one) throw new Error('there is no session');
	const rows = Array.from({ length: 20_000 }, (_, i) => ({ ...one, id: `bench-${i}`, tokenHash: `bench-${i}` }));
	for (let from = 0; from < rows.length; from += 500) {
		await write(async (tx) => tx.insert(session).values(rows.slice(from, from + 500)));
	}
}
