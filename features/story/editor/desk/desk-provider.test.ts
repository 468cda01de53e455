import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Hocuspocus } from '@hocuspocus/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type WebSocket as Socket, WebSocketServer } from 'ws';
import * as Y from 'yjs';
import { Acknowledged } from './acknowledged';
import { DeskProvider } from './desk-provider';

/** A real server whose every change waits until it is let through. */
let server: Server;
let sockets: WebSocketServer;
let hocuspocus: Hocuspocus;
let address: string;
let held: (() => void)[] | null = null;
let failing = false;
const ends: (() => void)[] = [];

beforeEach(async () => {
	[held, failing] = [null, false];
	hocuspocus = new Hocuspocus({
		quiet: true,
		debounce: 0,
		beforeSync: async ({ type }) => {
			if (type === 0) return;
			if (held) await new Promise<void>((go) => held?.push(go));
			if (failing) throw new Error('no');
		},
	});
	server = createServer();
	sockets = new WebSocketServer({ server });
	sockets.on('connection', (socket: Socket, request) => {
		const connection = hocuspocus.handleConnection(socket as never, request as never); // ws and undici differ in types alone
		socket.on('message', (data: Buffer) => connection.handleMessage(new Uint8Array(data)));
		socket.on('close', (code, reason) => connection.handleClose({ code, reason: reason.toString() }));
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	address = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
});

afterEach(async () => {
	for (const end of ends.splice(0)) end();
	for (const socket of sockets.clients) socket.terminate();
	await new Promise((done) => server.close(done));
});

function writer(name = 'story') {
	const doc = new Y.Doc();
	const ledger = new Acknowledged();
	const unknown = vi.fn();
	const answered = vi.fn((taken: boolean) => ledger.answered(taken));
	doc.on('update', (_update, origin) => {
		if (origin !== provider) ledger.changed();
	});
	const provider: DeskProvider = new DeskProvider(
		{ name, url: address, document: doc, token: 'x' },
		{ sent: () => ledger.sent(), answered, unknown },
	);
	provider.on('close', () => ledger.closed());
	provider.on('disconnect', () => ledger.closed());
	ends.push(() => provider.destroy());
	const type = (words: string) => {
		const paragraph = new Y.XmlElement('paragraph');
		paragraph.insert(0, [new Y.XmlText(words)]);
		doc.getXmlFragment('body').push([paragraph]);
	};
	/** Both halves of the first exchange are through; "synced" is said when the server's is. */
	const begun = () =>
		eventually(() => {
			expect(provider.isSynced).toBe(true);
			expect(answered).toHaveBeenCalled();
		});
	return { doc, ledger, provider, type, begun, unknown, text: () => doc.getXmlFragment('body').toString() };
}

const onServer = (name = 'story') => hocuspocus.documents.get(name)?.getXmlFragment('body').toString() ?? '';
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 15_000, interval: 10 });
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

test('what is typed is acknowledged once the server has it, and not before', async () => {
	const ana = writer();
	await ana.begun();
	held = [];
	ana.type('one');
	ana.type('two');
	await eventually(() => expect(held).toHaveLength(1));
	await pause(50);
	expect(ana.ledger.all).toBe(false);
	held.shift()?.();
	await eventually(() => expect(held).toHaveLength(1));
	expect(ana.ledger.all).toBe(false);
	held.shift()?.();
	await eventually(() => expect(ana.ledger.all).toBe(true));
	expect(onServer()).toBe(ana.text());
});

test('of many changes typed off line, the first answer of the next connection acknowledges all or none', async () => {
	const ana = writer();
	await ana.begun();
	ana.provider.disconnect();
	await eventually(() => expect(ana.provider.isSynced).toBe(false));
	for (let i = 0; i < 20; i++) ana.type(`line ${i}`);
	held = [];
	void ana.provider.connect();
	await eventually(() => expect(held?.length).toBeGreaterThan(0));
	await pause(50);
	expect(ana.ledger.all).toBe(false);
	while (!ana.ledger.all) {
		expect(onServer()).not.toBe(ana.text());
		held.shift()?.();
		await pause(10);
	}
	expect(onServer()).toBe(ana.text());
});

test('what is typed while a connection closes is not taken for the exchange of the next', async () => {
	const ana = writer();
	await ana.begun();
	ana.provider.disconnect();
	ana.type('while it closes');
	await eventually(() => expect(ana.provider.isSynced).toBe(false));
	ana.type('off line');
	held = [];
	void ana.provider.connect();
	while (!ana.ledger.all) {
		held.shift()?.();
		await pause(20);
	}
	expect(onServer()).toBe(ana.text());
	expect(ana.text()).toContain('off line');
});

test('a change that the server fails to take is never acknowledged, and goes again by itself', async () => {
	const ana = writer();
	await ana.begun();
	failing = true;
	const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
	ana.type('lost?');
	await pause(200);
	expect(ana.ledger.all).toBe(false);
	failing = false;
	ana.provider.disconnect();
	await pause(50);
	void ana.provider.connect();
	await eventually(() => expect(ana.ledger.all).toBe(true));
	expect(onServer()).toContain('lost?');
	expect(complaints).toHaveBeenCalled();
	complaints.mockRestore();
});

test('what this editor does not know never reaches its text, and is told', async () => {
	const [ana, ben] = [writer(), writer()];
	await Promise.all([ana.begun(), ben.begun()]);
	ana.type('known');
	await eventually(() => expect(ben.text()).toContain('known'));
	ana.doc.getXmlFragment('body').push([new Y.XmlElement('poll')]);
	await eventually(() => expect(ben.unknown).toHaveBeenCalledWith(['a "poll"']));
	expect(ben.text()).not.toContain('poll');
});
