import type { BylineKind, BylineStatus, Contact } from '../../features/byline/byline-schema';
import type { Body } from '../../features/story/body/body-schema';
import { index, instant, json, oneOf, table, text } from '../dialect';

/** A public name, not an account. */
export const byline = table(
	'byline',
	{
		id: text('id').primaryKey(),
		slug: text('slug').notNull().unique(),
		kind: oneOf<BylineKind>('kind').notNull(),
		status: oneOf<BylineStatus>('status').notNull(),
		name: text('name').notNull(),
		/** The name without case and accents: how "the same name" is recognised. */
		nameKey: text('name_key').notNull(),
		sortName: text('sort_name').notNull(),
		title: text('title').notNull(),
		bio: json<Body>('bio'),
		portraitId: text('portrait_id'),
		beats: json<string[]>('beats').notNull(),
		location: text('location').notNull(),
		languages: json<string[]>('languages').notNull(),
		contacts: json<Contact[]>('contacts').notNull(),
		sameAs: json<string[]>('same_as').notNull(),
		createdAt: instant('created_at').notNull(),
	},
	(t) => [index('byline_name_key').on(t.nameKey)],
);
