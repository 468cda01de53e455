import { z } from 'zod';

/** What the security page asks for a passkey that is being made. */
export const passkeyRequest = z.discriminatedUnion('deed', [
	z.object({ deed: z.literal('begin') }),
	z.object({ deed: z.literal('finish'), name: z.string().max(1_000), response: z.unknown() }),
]);

export type PasskeyAnswer<T> = { ok: true; value: T } | { ok: false; message: string };
