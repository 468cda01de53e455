import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

/** What a phone or a key does, after WebAuthn level 3, §6 and §7; with the lies that a stolen one could tell. */

const UP = 0x01;
const UV = 0x04;
const BACKUP_ELIGIBLE = 0x08;
const BACKED_UP = 0x10;
const ATTESTED = 0x40;

type Asked = { challenge: string };
type Lies = {
	origin?: string;
	rpId?: string;
	challenge?: string;
	type?: string;
	crossOrigin?: boolean;
	counter?: number;
	/** Whether it says that it knows the person by finger, face or PIN. */
	verified?: boolean;
};
type Traits = { synced?: boolean; counts?: boolean };

const ORIGIN = 'http://localhost:3000';

export type Authenticator = ReturnType<typeof newAuthenticator>;

export function newAuthenticator({ synced = false, counts = true }: Traits = {}) {
	const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
	const id = randomBytes(32);
	const cose = new Map<number, number | Uint8Array<ArrayBuffer>>([
		...([
			[1, 2],
			[3, -7],
			[-1, 1],
		] as const),
		[-2, new Uint8Array(Buffer.from(x, 'base64url'))],
		[-3, new Uint8Array(Buffer.from(y, 'base64url'))],
	]);
	let used = 0;
	let handle = '';

	const flags = ({ verified = true }: Lies) => UP | (verified ? UV : 0) | (synced ? BACKUP_ELIGIBLE | BACKED_UP : 0);
	const count = ({ counter }: Lies) => {
		used += 1;
		return counter ?? (counts ? used : 0);
	};
	const credential = { id: b64(id), rawId: b64(id), type: 'public-key', clientExtensionResults: {} };

	return {
		id: b64(id),
		register(asked: Asked & { user: { id: string } }, lies: Lies = {}) {
			handle = asked.user.id;
			const attested = Buffer.concat([Buffer.alloc(16), size(id), id, isoCBOR.encode(cose)]);
			const authData = new Uint8Array(Buffer.concat([head(lies, flags(lies) | ATTESTED, count(lies)), attested]));
			const attestation = new Map<string, unknown>([
				...Object.entries({ fmt: 'none', attStmt: new Map(), authData }),
			]) as Parameters<typeof isoCBOR.encode>[0]; // its type of a CBOR value is not exported
			const clientDataJSON = b64(clientData('webauthn.create', asked, lies));
			const attestationObject = b64(Buffer.from(isoCBOR.encode(attestation)));
			return { ...credential, response: { clientDataJSON, attestationObject, transports: ['internal', 'thought'] } };
		},
		signIn(asked: Asked, lies: Lies & { userHandle?: string } = {}) {
			const said = clientData('webauthn.get', asked, lies);
			const authData = head(lies, flags(lies), count(lies));
			const signature = sign('sha256', Buffer.concat([authData, sha256(said)]), privateKey);
			const parts = { clientDataJSON: b64(said), authenticatorData: b64(authData), signature: b64(signature) };
			return { ...credential, response: { ...parts, userHandle: lies.userHandle ?? handle } };
		},
	};
}

const b64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();

function size(id: Uint8Array): Buffer {
	const two = Buffer.alloc(2);
	two.writeUInt16BE(id.length);
	return two;
}

function head({ rpId = 'localhost' }: Lies, flags: number, counter: number): Buffer {
	const end = Buffer.alloc(5);
	end.writeUInt8(flags);
	end.writeUInt32BE(counter, 1);
	return Buffer.concat([sha256(rpId), end]);
}

function clientData(type: string, asked: Asked, lies: Lies): Buffer {
	const { origin = ORIGIN, challenge = asked.challenge, crossOrigin = false } = lies;
	return Buffer.from(JSON.stringify({ type: lies.type ?? type, challenge, origin, crossOrigin }));
}
