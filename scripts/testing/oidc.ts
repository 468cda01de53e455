import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import Provider, { type ClientMetadata, type Configuration } from 'oidc-provider';
import { freePort } from './postgres';

/** Someone in a directory: what it says of them, besides `login`, which is also their subject. */
export type DirectoryUser = { login: string; email?: string; email_verified?: unknown; name?: string };

export type Directory = {
	issuer: string;
	clientId: string;
	clientSecret: string;
	/** Who can sign in; may be added to and changed while it runs. */
	users: Map<string, DirectoryUser>;
	stop(): Promise<void>;
};

/**
 * A newsroom's own directory, as a real OpenID Connect provider on this machine. Its page asks
 * for a login and no password. It is at 127.0.0.1, so that its cookies are not those of localhost.
 */
export async function startDirectory({
	redirectUri,
	users = [],
}: {
	redirectUri: string;
	users?: DirectoryUser[];
}): Promise<Directory> {
	const known = new Map(users.map((user) => [user.login, user]));
	const port = await freePort();
	const issuer = `http://127.0.0.1:${port}`;
	const client = { client_id: 'stet', client_secret: 'a secret that only the tests know' };
	// A native client may come back to any port of this machine (RFC 8252, 7.3).
	const registered = { ...client, application_type: 'native' as const, redirect_uris: [redirectUri] };
	const provider = new Provider(issuer, configure(registered, known));
	const handle = provider.callback();
	const server = createServer((request, response) => {
		const isQuestion = request.url?.startsWith('/interaction/');
		const answered = isQuestion ? answerQuestion(provider, known, request, response) : handle(request, response);
		Promise.resolve(answered).catch((error) => response.writeHead(500).end(String(error)));
	});
	await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
	return {
		...{ issuer, clientId: client.client_id, clientSecret: client.client_secret, users: known },
		stop: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}

function configure(client: ClientMetadata, users: Map<string, DirectoryUser>): Configuration {
	const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
	return {
		clients: [client],
		jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'tests', use: 'sig', alg: 'RS256' }] },
		cookies: { keys: ['only for tests'] },
		features: { devInteractions: { enabled: false } },
		interactions: { url: (_, { uid }) => `/interaction/${uid}` },
		claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
		// As the directories of newsrooms do it: the claims are in the id token itself.
		conformIdTokenClaims: false,
		findAccount: (_, login) => ({
			accountId: login,
			claims: () => {
				const { login: sub, ...said } = users.get(login) ?? { login };
				return { sub, ...said } as { sub: string }; // a test may say what no directory should
			},
		}),
		// Nobody is asked whether the newsroom may know them; see `consent` below.
		loadExistingGrant: async ({ oidc }) => {
			const grant = new oidc.provider.Grant({
				clientId: oidc.client?.clientId,
				accountId: oidc.session?.accountId,
			});
			grant.addOIDCScope('openid email profile');
			await grant.save();
			return grant;
		},
	};
}

async function answerQuestion(
	provider: Provider,
	users: Map<string, DirectoryUser>,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const { params } = await provider.interactionDetails(request, response);
	const login =
		request.method === 'POST' ? new URLSearchParams(await text(request)).get('login') : params['login_hint'];
	if (typeof login === 'string' && users.has(login)) {
		return provider.interactionFinished(request, response, { login: { accountId: login }, consent: {} });
	}
	response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(QUESTION);
}

const QUESTION = `<!doctype html><html lang="en"><title>The directory</title>
<form method="post"><label>Login <input name="login" autofocus></label> <button>Sign in</button></form>`;
