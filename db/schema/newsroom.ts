import type { Rendition } from '../../features/media/media-schema';
import type { PolicySlug, SecondFactorRule } from '../../features/newsroom/newsroom-schema';
import type { Body } from '../../features/story/body/body-schema';
import { boolean, index, instant, integer, json, oneOf, primaryKey, table, text } from '../dialect';

/** The newsroom's own settings: one row, `id` 1. */
export const newsroom = table('newsroom', {
	id: integer('id').primaryKey(),
	name: text('name').notNull(),
	motto: text('motto').notNull(),
	language: text('language').notNull(),
	/** IANA zone: it dates addresses and prints times. */
	zone: text('zone').notNull(),
	/** #rrggbb */
	accent: text('accent').notNull(),
	/** The paper's mark as machines are told of it. */
	logoId: text('logo_id'),
	/** Whether reporters publish their own stories, or editors for them. */
	reportersPublish: boolean('reporters_publish').notNull().default(true),
	/** "A, B, and C" rather than "A, B and C", in the languages that know both. */
	oxfordComma: boolean('oxford_comma').notNull().default(true),
	/** Who must have a second factor. */
	secondFactor: oneOf<SecondFactorRule>('second_factor').notNull().default('optional'),
	/** A newsroom whose passwords are printed in its manual. */
	demo: boolean('demo').notNull().default(false),
	createdAt: instant('created_at').notNull(),
});

export const section = table('section', {
	id: text('id').primaryKey(),
	slug: text('slug').notNull().unique(),
	name: text('name').notNull(),
	description: text('description').notNull(),
	position: integer('position').notNull(),
});

export const topic = table('topic', {
	id: text('id').primaryKey(),
	slug: text('slug').notNull().unique(),
	name: text('name').notNull(),
	description: text('description').notNull(),
});

/** What the paper says of how it works, one row for each policy that it has written down. */
export const policy = table('policy', {
	slug: oneOf<PolicySlug>('slug').primaryKey(),
	title: text('title').notNull(),
	body: json<Body>('body').notNull(),
	updatedAt: instant('updated_at').notNull(),
});

export type SluggedNoun = 'byline' | 'section' | 'topic';

/**
 * Slugs under which a byline, section or topic was known before. It names the thing,
 * not its next slug, so a chain of renames is always one hop.
 */
export const formerSlug = table(
	'former_slug',
	{
		noun: oneOf<SluggedNoun>('noun').notNull(),
		slug: text('slug').notNull(),
		targetId: text('target_id').notNull(),
		createdAt: instant('created_at').notNull(),
	},
	(t) => [primaryKey({ columns: [t.noun, t.slug] })],
);

export const image = table('image', {
	id: text('id').primaryKey(),
	width: integer('width').notNull(),
	height: integer('height').notNull(),
	alt: text('alt').notNull(),
	caption: text('caption').notNull(),
	credit: text('credit').notNull(),
	renditions: json<Rendition[]>('renditions').notNull(),
	/** Since when anyone may have its files; until then they are for staff, and for who holds a preview link. */
	publicAt: instant('public_at'),
	createdAt: instant('created_at').notNull(),
});

/** What readers see moves in editions; see docs/architecture.md. */
export const edition = table('edition', {
	number: integer('number').primaryKey(),
	at: instant('at').notNull(),
	/** Whether everything changed; else `addresses` says what did. */
	everything: boolean('everything').notNull(),
	addresses: json<string[]>('addresses').notNull(),
	gone: json<string[]>('gone').notNull(),
});

/**
 * What was done, by whom, chained: `hash` covers the row and the hash before it.
 * Only opaque ids stand here. The salted hash of the details is part of the chain,
 * the details themselves are not, so they can be erased without breaking it.
 */
export const audit = table(
	'audit',
	{
		number: integer('number').primaryKey(),
		at: instant('at').notNull(),
		actor: text('actor').notNull(),
		action: text('action').notNull(),
		subject: text('subject').notNull(),
		detailsHash: text('details_hash').notNull(),
		previousHash: text('previous_hash').notNull(),
		hash: text('hash').notNull(),
	},
	(t) => [
		index('audit_subject').on(t.subject, t.number),
		index('audit_actor').on(t.actor, t.number),
		index('audit_action').on(t.action, t.number),
		index('audit_at').on(t.at, t.number),
	],
);

export const auditDetails = table('audit_details', {
	number: integer('number').primaryKey(),
	salt: text('salt').notNull(),
	details: json<Record<string, unknown>>('details').notNull(),
});

/** The chain's end, so that rows cut off it are missed. One row, `id` 1. */
export const auditHead = table('audit_head', {
	id: integer('id').primaryKey(),
	number: integer('number').notNull(),
	hash: text('hash').notNull(),
});
