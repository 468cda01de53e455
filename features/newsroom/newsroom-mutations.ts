import { max } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { now } from '@/db/now';
import { newsroom, policy, section, topic } from '@/db/schema';
import { recordAudit } from '@/features/audit/audit-mutations';
import { makeEdition } from '@/features/edition/edition-mutations';
import type { Actor } from '@/features/staff/actor';
import { surfacesOfList } from '@/features/story/story-surfaces';
import { newId } from '@/lib/ids';
import { Refusal } from '@/lib/result';
import { routes } from '@/lib/routes';
import {
	type NewsroomSettings,
	newsroomSettings,
	type PolicyContentInput,
	policyContent,
	sectionContent,
	type TopicContent,
	topicContent,
} from './newsroom-schema';

/** Steps of a set-up; each is part of a larger transaction. */

export async function saveNewsroom(tx: Transaction, actor: Actor, input: NewsroomSettings): Promise<void> {
	demand(actor, 'admin');
	const settings = newsroomSettings.parse(input);
	await tx
		.insert(newsroom)
		.values({ id: 1, ...settings, createdAt: await now(tx) })
		.onConflictDoUpdate({ target: newsroom.id, set: settings });
	makeEdition(tx, { addresses: 'all' });
	recordAudit(tx, { actor, action: 'newsroom.save', subject: 'newsroom', details: settings });
}

export async function createSection(tx: Transaction, actor: Actor, input: TopicContent): Promise<string> {
	demand(actor, 'editor');
	const content = sectionContent.parse(input);
	const [last] = await tx.select({ position: max(section.position) }).from(section);
	const id = newId();
	await tx.insert(section).values({ ...content, id, position: (last?.position ?? 0) + 1 });
	makeEdition(tx, { addresses: 'all' });
	recordAudit(tx, { actor, action: 'section.create', subject: `section:${id}`, details: content });
	return id;
}

export async function createTopic(tx: Transaction, actor: Actor, input: TopicContent): Promise<string> {
	demand(actor, 'editor');
	const content = topicContent.parse(input);
	const id = newId();
	await tx.insert(topic).values({ ...content, id });
	makeEdition(tx, { addresses: surfacesOfList(routes.topic(content.slug)) });
	recordAudit(tx, { actor, action: 'topic.create', subject: `topic:${id}`, details: content });
	return id;
}

export async function savePolicy(tx: Transaction, actor: Actor, input: PolicyContentInput): Promise<void> {
	demand(actor, 'admin');
	const content = { ...policyContent.parse(input), updatedAt: await now(tx) };
	await tx.insert(policy).values(content).onConflictDoUpdate({ target: policy.slug, set: content });
	makeEdition(tx, { addresses: 'all' });
	recordAudit(tx, { actor, action: 'policy.save', subject: `policy:${content.slug}` });
}

/** Settings are the admins'; sections and topics the editors' too. */
function demand(actor: Actor, least: 'editor' | 'admin'): void {
	if (actor.role === 'system' || actor.role === 'admin' || actor.role === least) return;
	throw new Refusal(`A ${actor.role} may not change the newsroom.`);
}
