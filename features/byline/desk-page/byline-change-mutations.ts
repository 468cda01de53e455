import { eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { lock } from '@/db/lock';
import { account, byline, image, liveCredit } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import { makeEdition } from '@/features/edition/edition-mutations';
import type { PictureCut } from '@/features/media/image-cut-schema';
import { storeCut } from '@/features/media/image-intake-mutations';
import type { ImageWords } from '@/features/media/image-words-schema';
import { publishImages } from '@/features/media/media-publish-mutations';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { surfacesOfList } from '@/features/story/story-surfaces';
import { isStorable } from '@/lib/plain-text';
import { attempt, Refusal, type Result } from '@/lib/result';
import { routes } from '@/lib/routes';
import { sameValue } from '@/lib/same-value';
import { type BylineRow, CHANGED_MEANWHILE, readByline } from '../byline-row-queries';
import type { BylineKind } from '../byline-schema';
import { addressesOfByline } from '../byline-surface-queries';
import { type BylineChanges, bylineChanges } from './byline-change-schema';

/** `changed` names the fields that are others now; none if all was so already. */
export type ChangedByline = { version: number; changed: string[] };

/** Changes what a byline says of itself, if nobody did since `version`. */
export function changeByline(
	actor: Actor,
	id: string,
	{ version, changes }: { version: number; changes: BylineChanges },
): Promise<Result<ChangedByline>> {
	return attempt(async () => {
		demand('byline.manage', actor);
		const wanted = bylineChanges.parse(changes);
		return write((tx) => changeWithin(tx, actor, id, version, wanted));
	});
}

type Portrait = { imageId: string; cut: PictureCut; words: ImageWords };

/** Makes a square of a picture into the byline's portrait. The picture itself stays as it is. */
export async function setPortrait(
	actor: Actor,
	id: string,
	{ version, portrait: { imageId, cut, words } }: { version: number; portrait: Portrait },
): Promise<Result<void>> {
	const use = async (tx: Transaction, made: { id: string }) => {
		await changeWithin(tx, actor, id, version, { portraitId: made.id });
	};
	const stored = await storeCut(actor, imageId, { cut, words }, { permission: 'byline.manage', use });
	return stored.ok ? { ok: true, value: undefined } : stored;
}

type Wanted = ReturnType<typeof bylineChanges.parse>;

async function changeWithin(
	tx: Transaction,
	actor: Actor,
	id: string,
	version: number,
	wanted: Wanted,
): Promise<ChangedByline> {
	if (!isStorable(id)) throw new Refusal('There is no such byline.');
	await lock(tx, 'byline');
	const row = await readByline(tx, id);
	if (row.version !== version) throw new Refusal(CHANGED_MEANWHILE);
	const changes = differing(row, wanted);
	const changed = Object.keys(changes);
	if (changed.length === 0) return { version, changed };
	await demandPossible(tx, row, changes);
	await tx
		.update(byline)
		.set({ ...changes, version: version + 1 })
		.where(eq(byline.id, id));
	if (changes.portraitId) await publishImages(tx, [changes.portraitId]);
	await nameWhatChanged(tx, row, changes);
	recordAudit(tx, { actor, action: 'byline.change', subject: `byline:${id}`, details: { fields: changed } });
	return { version: version + 1, changed };
}

function differing(row: BylineRow, { sortName, ...wanted }: Wanted): Partial<BylineRow> {
	const filed = sortName === undefined ? {} : { sortName: sortName.trim() || row.name };
	const all: Partial<BylineRow> = Object.fromEntries(
		Object.entries({ ...wanted, ...filed }).filter(([, value]) => value !== undefined),
	);
	return Object.fromEntries(
		Object.entries(all).filter(([field, value]) => !sameValue(value, row[field as keyof BylineRow])), // its own keys
	);
}

async function demandPossible(
	tx: Transaction,
	row: BylineRow,
	{ kind, portraitId }: Partial<BylineRow>,
): Promise<void> {
	if (portraitId) {
		const known = await tx.$count(image, eq(image.id, portraitId));
		if (known === 0) throw new Refusal('There is no such picture.');
	}
	if (!kind || isSomebody(kind)) return;
	// Held, so that nobody is linked to it in the meantime.
	await lock(tx, 'staff');
	const [linked] = await tx.select({ name: account.name }).from(account).where(eq(account.bylineId, row.id));
	if (linked)
		throw new Refusal(`${linked.name}’s account writes under this byline, so it stays one person’s. Unlink it first.`);
}

const isSomebody = (kind: BylineKind) => kind === 'person' || kind === 'pseudonym';

/** A name without a biography is public only by its stories: see decision 018. */
async function nameWhatChanged(tx: Transaction, before: BylineRow, { bio }: Partial<BylineRow>): Promise<void> {
	const addresses = await addressesOfByline(tx, before.id);
	const own = surfacesOfList(routes.byline(before.slug));
	const credited = await tx.$count(liveCredit, eq(liveCredit.bylineId, before.id));
	const goes = bio === null && credited === 0;
	makeEdition(tx, { addresses, ...(goes && { gone: own }) });
}
