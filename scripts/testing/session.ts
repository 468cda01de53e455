import { encode } from 'next-auth/jwt';
import { session } from '@/db/schema';
import { write } from '@/db/write';
import { newId } from '@/lib/ids';
import { secret } from '@/lib/secret';
import { hashToken, newToken } from '@/lib/token';

const HOUR = 3_600_000;

export type PlantedSession = { id: string; cookie: string };

/** A browser that is signed in without anybody having gone through the door: its row, and the cookie's value. */
export async function plantSession(
	accountId: string,
	{ expiresIn = HOUR, revoked = false }: { expiresIn?: number; revoked?: boolean } = {},
): Promise<PlantedSession> {
	const [id, token, now] = [newId(), newToken(), Date.now()];
	await write((tx) =>
		tx.insert(session).values({
			...{ id, tokenHash: hashToken(token), accountId, method: 'password', device: 'Firefox on Linux' },
			...{ network: '192.0.2.7', createdAt: new Date(now), lastSeenAt: new Date(now) },
			...{ expiresAt: new Date(now + expiresIn), revokedAt: revoked ? new Date(now) : null },
		}),
	);
	return { id, cookie: await cookieOf(token) };
}

/** What the cookie of a session holds, as the door makes it. */
export const cookieOf = (token: string, key = secret()): Promise<string> =>
	encode({ token: { session: token }, secret: key });
