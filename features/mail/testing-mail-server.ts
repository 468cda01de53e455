import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

type Received = { recipients: string[]; message: string };
export type MailServer = { url: string; received: Received[]; close: () => Promise<void> };
type Refuse = { code: number; words: string } | null;

/** A real SMTP server on this machine alone, which refuses what the test says. */
export async function mailServer({
	recipient,
	data,
	...rest
}: { recipient?: () => Refuse; data?: () => Refuse } & SMTPServerOptions = {}): Promise<MailServer> {
	const received: Received[] = [];
	const server = new SMTPServer({
		...{ authOptional: true, hideSTARTTLS: true, disabledCommands: ['AUTH'], logger: false },
		...rest,
		onRcptTo: (_, __, done) => done(refusal(recipient?.() ?? null)),
		onData: (stream, session, done) => {
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => {
				const no = refusal(data?.() ?? null);
				const recipients = session.envelope.rcptTo.map((one) => one.address);
				if (!no) received.push({ recipients, message: Buffer.concat(chunks).toString('utf8') });
				done(no);
			});
		},
	});
	// A client that hangs up is not the server's fault.
	server.on('error', () => {});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, // it listens on a port
		received,
		close: () => new Promise((done) => server.close(done)),
	};
}

/** Takes connections and never says a word, or never stops talking. */
export async function silentServer(endless = ''): Promise<{ url: string; close: () => Promise<void> }> {
	const sockets = new Set<Socket>();
	const server: Server = createServer((socket) => {
		sockets.add(socket.on('error', () => {}));
		if (endless === '') return;
		socket.write('220 mail.example\r\n');
		const talk = setInterval(() => socket.write(endless), 20);
		socket.on('close', () => clearInterval(talk));
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, // it listens on a port
		close: () => {
			for (const socket of sockets) socket.destroy();
			return new Promise((done) => server.close(() => done()));
		},
	};
}

function refusal(refuse: Refuse): Error | null {
	return refuse && Object.assign(new Error(refuse.words), { responseCode: refuse.code });
}
