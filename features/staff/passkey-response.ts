import { z } from 'zod';

/** What a browser sends of a passkey. Its parts are base64url, and short: anything long is no passkey's. */
const part = z
	.string()
	.max(16_384)
	.regex(/^[A-Za-z0-9_-]+$/);

const TRANSPORTS = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'];

const credential = {
	id: part.max(1_500),
	rawId: part.max(1_500),
	type: z.literal('public-key'),
	// Nothing is read of what extensions answer.
	clientExtensionResults: z.unknown().transform(() => ({})),
};

export const registrationResponse = z.object({
	...credential,
	response: z.object({
		clientDataJSON: part,
		attestationObject: part,
		transports: z
			.array(z.string())
			.max(20)
			.default([])
			.transform((given) => TRANSPORTS.filter((one) => given.includes(one))),
	}),
});

export const signInResponse = z.object({
	...credential,
	response: z.object({
		clientDataJSON: part,
		authenticatorData: part,
		signature: part,
		userHandle: part.max(128).nullish(),
	}),
});

/** Of a page inside someone else's page, nothing is taken. */
const clientData = z.object({ challenge: part.max(128), crossOrigin: z.literal(false).optional() });

/** What a passkey says it signed; null if it cannot be read. */
export function challengeOf(clientDataJSON: string): string | null {
	try {
		const said: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'));
		return clientData.safeParse(said).data?.challenge ?? null;
	} catch {
		return null;
	}
}
