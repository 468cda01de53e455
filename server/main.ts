import { createServer, type IncomingMessage, type Server } from 'node:http';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import next from 'next';
import pino from 'pino';
import { provided } from '@/lib/once';
import { readSettings, type Settings, SettingsError } from '@/lib/settings';
import { type CollabHandler, collabDoor } from './collab-door';
import { devDoor } from './dev-door';
import { Documents } from './documents/documents';
import { Ledger } from './documents/ledger';
import { frameworkRender } from './documents/render';
import { watchEditions } from './edition-watch';
import { builtFiles, mediaFiles } from './files';
import { frontDoor, type Handler } from './front-door';
import { hostChecker } from './host';
import { commonHeaders, readerHeaders } from './policy';
import { staffDoor } from './staff-door';

const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime });
const projectDir = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } });

await run(readSettings(), values.dev);

async function run(settings: Settings, dev: boolean): Promise<void> {
	// The framework would end every socket whose address some page answers: it listens to a server that never opens.
	const framework = createServer();
	const app = next({ dev, dir: projectDir, hostname: settings.host, port: settings.port, httpServer: framework });
	await app.prepare();
	await newsroomStarted();
	const handler = app.getRequestHandler();
	const door = dev
		? devDoor(handler, settings, newsroomDoor(handler, settings, true))
		: await paperDoor(handler, settings);
	const server = createServer({ keepAliveTimeout: 65_000, shouldUpgradeCallback: asksForSocket }, door);
	const house = { siteUrl: settings.siteUrl, isOurHost: hostChecker(settings.siteUrl) };
	// In development the framework's own socket, which reloads pages, is let in.
	const others = dev ? (...upgrade: unknown[]) => void framework.emit('upgrade', ...upgrade) : undefined;
	server.on('upgrade', collabDoor(house, others));
	await listening(server, settings);
	log.info({ event: 'listening', address: settings.siteUrl.origin, host: settings.host, port: settings.port });
	closeOnSignal(server, () => app.close());
}

async function paperDoor(handler: Parameters<typeof frameworkRender>[0], settings: Settings): Promise<Handler> {
	const ledger = new Ledger();
	const frameHosts = provided<string[]>('frame-hosts') ?? [];
	const watch = watchEditions(ledger, () => documents.clear());
	const documents = new Documents({
		render: frameworkRender(handler, settings.siteUrl),
		ledger,
		maxBytes: settings.documentsBytes,
		headers: readerHeaders(settings.siteUrl, frameHosts),
		blindSince: watch.blindSince,
		report: (error, about) => log.error({ event: 'render-failed', about, error: String(error) }),
	});
	await watch.start();
	const common = commonHeaders(settings.siteUrl);
	return frontDoor({
		siteUrl: settings.siteUrl,
		staff: newsroomDoor(handler, settings, false),
		documents,
		assets: builtFiles(projectDir, common),
		media: mediaFiles(settings.dataDir, common),
		report: (error, about) => log.error({ event: 'answer-failed', about, error: String(error) }),
	});
}

function newsroomDoor(framework: Parameters<typeof frameworkRender>[0], settings: Settings, dev: boolean) {
	return staffDoor({
		framework,
		siteUrl: settings.siteUrl,
		trustProxy: settings.trustProxy,
		isOurHost: hostChecker(settings.siteUrl),
		dev,
		report: (error, about) => log.error({ event: 'newsroom-failed', about, error: String(error) }),
	});
}

/** Other upgrades, such as `h2c`, are offers that may be passed over (RFC 9110 §7.8): such a request is a plain one. */
function asksForSocket(request: IncomingMessage): boolean {
	return request.headers.upgrade?.toLowerCase() === 'websocket';
}

/** instrumentation.ts opens the newsroom inside Next's modules, perhaps after `prepare`. */
async function newsroomStarted(): Promise<void> {
	for (let tries = 0; provided('newsroom-started') === undefined; tries++) {
		const failure = provided<string>('newsroom-failed');
		if (failure !== undefined || tries > 600) {
			console.error(failure ?? 'The newsroom did not start within a minute.');
			process.exit(1);
		}
		await new Promise((done) => setTimeout(done, 100));
	}
}

function listening(server: Server, { port, host }: Settings): Promise<void> {
	return new Promise((done, fail) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			fail(
				error.code === 'EADDRINUSE'
					? new SettingsError(`PORT ${port} is already in use on ${host}; set PORT to another`)
					: new SettingsError(`HOST ${host} cannot be listened on (${error.code ?? error.message})`),
			);
		});
		server.listen(port, host, done);
	});
}

const GOODBYE_MS = 9_000;

/** Open requests finish; then the process ends by itself, at the latest after nine seconds. */
function closeOnSignal(server: Server, close: () => Promise<void>): void {
	const end = () => {
		setTimeout(() => process.exit(0), GOODBYE_MS).unref();
		// What was typed is written, then those who typed it are sent away: they come back by themselves.
		const written = provided<CollabHandler>('collab')?.close();
		server.close(
			() =>
				void Promise.resolve(written)
					.finally(close)
					.finally(() => process.exit(0)),
		);
		server.closeIdleConnections();
	};
	process.once('SIGTERM', end);
	process.once('SIGINT', end);
}
