import { asc, eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { passkey } from '@/db/schema';
import type { Staff } from './actor';
import { demand } from './demand';

export type PasskeyForDesk = {
	id: string;
	name: string;
	createdAt: Date;
	lastUsedAt: Date | null;
	/** Whether its maker keeps a copy of it, so that it outlives the device. */
	backedUp: boolean;
};

/** Someone's own passkeys, oldest first. */
export async function getPasskeysForDesk(staff: Staff): Promise<PasskeyForDesk[]> {
	demand('self.manage', staff);
	const { id, name, createdAt, lastUsedAt, backedUp } = passkey;
	return database()
		.select({ id, name, createdAt, lastUsedAt, backedUp })
		.from(passkey)
		.where(eq(passkey.accountId, staff.accountId))
		.orderBy(asc(createdAt), asc(id));
}
