import { eq, max } from 'drizzle-orm';
import { database, type Transaction } from '@/db/client';
import { now } from '@/db/now';
import { account, image, newsroom, policy, section, topic } from '@/db/schema';
import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import { makeEdition } from '@/features/edition/edition-mutations';
import { storeImage } from '@/features/media/image-intake-mutations';
import { publishImages } from '@/features/media/media-publish-mutations';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { secondFactorNeeded } from '@/features/staff/second-factor-policy';
import { getSecondFactor } from '@/features/staff/second-factor-queries';
import { surfacesOfList } from '@/features/story/story-surfaces';
import { newId } from '@/lib/ids';
import { attempt, Refusal, type Result } from '@/lib/result';
import { routes } from '@/lib/routes';
import {
	type EditedSettings,
	editedSettings,
	logoAlt,
	type NewsroomSettings,
	newsroomSettings,
	type PolicyContentInput,
	policyContent,
	type SecondFactorRule,
	sectionContent,
	type TopicContent,
	topicContent,
} from './newsroom-schema';

/** Steps of a set-up; each is part of a larger transaction. */

export async function saveNewsroom(tx: Transaction, actor: Actor, input: NewsroomSettings): Promise<void> {
	demand('settings.manage', actor);
	const settings = newsroomSettings.parse(input);
	await tx
		.insert(newsroom)
		.values({ id: 1, ...settings, createdAt: await now(tx) })
		.onConflictDoUpdate({ target: newsroom.id, set: settings });
	makeEdition(tx, { addresses: 'all' });
	recordAudit(tx, { actor, action: 'newsroom.save', subject: 'newsroom', details: settings });
}

export async function createSection(tx: Transaction, actor: Actor, input: TopicContent): Promise<string> {
	demand('section.manage', actor);
	const content = sectionContent.parse(input);
	const [last] = await tx.select({ position: max(section.position) }).from(section);
	const id = newId();
	await tx.insert(section).values({ ...content, id, position: (last?.position ?? 0) + 1 });
	makeEdition(tx, { addresses: 'all' });
	recordAudit(tx, { actor, action: 'section.create', subject: `section:${id}`, details: content });
	return id;
}

export async function createTopic(tx: Transaction, actor: Actor, input: TopicContent): Promise<string> {
	demand('topic.manage', actor);
	const content = topicContent.parse(input);
	const id = newId();
	await tx.insert(topic).values({ ...content, id });
	makeEdition(tx, { addresses: surfacesOfList(routes.topic(content.slug)) });
	recordAudit(tx, { actor, action: 'topic.create', subject: `topic:${id}`, details: content });
	return id;
}

export async function savePolicy(tx: Transaction, actor: Actor, input: PolicyContentInput): Promise<void> {
	demand('settings.manage', actor);
	const content = { ...policyContent.parse(input), updatedAt: await now(tx) };
	await tx.insert(policy).values(content).onConflictDoUpdate({ target: policy.slug, set: content });
	makeEdition(tx, { addresses: 'all' });
	recordAudit(tx, { actor, action: 'policy.save', subject: `policy:${content.slug}` });
}

const NOT_SET_UP = 'This newsroom is not set up yet.';

/** Changes what was changed and says so; the logo stays as it is. */
export function saveSettings(actor: Actor, input: EditedSettings): Promise<Result<void>> {
	return attempt(async () => {
		demand('settings.manage', actor);
		const settings = editedSettings.parse(input);
		await demandOwnSecondFactor(actor, settings.secondFactor);
		await write(async (tx) => {
			const [before] = await tx.select().from(newsroom);
			if (!before) throw new Refusal(NOT_SET_UP);
			const changed = (Object.keys(settings) as (keyof typeof settings)[]).filter(
				(key) => settings[key] !== before[key],
			); // Object.keys forgets its keys' type
			if (changed.length === 0) return;
			await tx.update(newsroom).set(settings);
			makeEdition(tx, { addresses: 'all' });
			const details = Object.fromEntries(changed.map((key) => [key, { from: before[key], to: settings[key] }]));
			recordAudit(tx, { actor, action: 'newsroom.change', subject: 'newsroom', details });
		});
	});
}

/** Whoever asks it of others must have one, or they would be the first to be shut out. */
async function demandOwnSecondFactor(actor: Actor, rule: SecondFactorRule): Promise<void> {
	if (actor.role === 'system' || !secondFactorNeeded(rule, actor.role)) return;
	const [own] = await database().select({ id: account.id }).from(account).where(eq(account.actor, actor.id));
	const has = own && (await getSecondFactor(own.id));
	if (has && (has.totp || has.passkeys > 0)) return;
	throw new Refusal('This rule would shut you out: set up a second factor for yourself first, on your security page.');
}

/** The paper's mark, from a file that someone sends. A logo is never cut. */
export async function storeLogo(actor: Actor, arriving: AsyncIterable<Uint8Array>, alt: string): Promise<Result<void>> {
	const use = (tx: Transaction, { id }: { id: string }) => setLogo(tx, actor, id);
	const stored = await storeImage(actor, arriving, { alt }, { permission: 'settings.manage', crops: [], use });
	return stored.ok ? { ok: true, value: undefined } : stored;
}

/** The picture stays on record; nothing shows it any more. */
export function removeLogo(actor: Actor): Promise<Result<void>> {
	return attempt(async () => {
		demand('settings.manage', actor);
		await write((tx) => setLogo(tx, actor, null));
	});
}

async function setLogo(tx: Transaction, actor: Actor, logoId: string | null): Promise<void> {
	const [changed] = await tx.update(newsroom).set({ logoId }).returning({ id: newsroom.id });
	if (!changed) throw new Refusal(NOT_SET_UP);
	if (logoId) await publishImages(tx, [logoId]);
	makeEdition(tx, { addresses: 'all' });
	recordAudit(tx, { actor, action: logoId ? 'newsroom.logo' : 'newsroom.logo-remove', subject: 'newsroom' });
}

export function describeLogo(actor: Actor, input: string): Promise<Result<void>> {
	return attempt(async () => {
		demand('settings.manage', actor);
		const alt = logoAlt.parse(input);
		await write(async (tx) => {
			const [row] = await tx.select({ logoId: newsroom.logoId }).from(newsroom);
			if (!row?.logoId) throw new Refusal('There is no logo any more.');
			await tx.update(image).set({ alt }).where(eq(image.id, row.logoId));
			makeEdition(tx, { addresses: 'all' });
			recordAudit(tx, { actor, action: 'image.describe', subject: `image:${row.logoId}`, details: { alt } });
		});
	});
}
