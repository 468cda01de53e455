import { and, asc, eq, ne } from 'drizzle-orm';
import { database } from '@/db/client';
import { account, section } from '@/db/schema';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { may } from '@/features/staff/permissions';
import { zoneNames } from '@/lib/dates';
import { settings } from '@/lib/settings';
import type { FieldChoices } from './field-choices';

export async function getFieldChoices(actor: Actor): Promise<FieldChoices> {
	demand('story.create', actor);
	const { id, slug, name, position } = section;
	const [newsroom, sections, colleagues] = await Promise.all([
		getPublishedNewsroom(),
		database().select({ id, slug, name }).from(section).orderBy(asc(position), asc(slug)),
		database()
			.select({ actor: account.actor, name: account.name })
			.from(account)
			.where(and(eq(account.status, 'active'), ne(account.actor, actor.id)))
			.orderBy(asc(account.name), asc(account.actor)),
	]);
	return {
		me: { actor: actor.id, bylineId: actor.bylineId ?? null, isReporter: actor.role === 'reporter' },
		newsroom: {
			name: newsroom?.name ?? 'Stet',
			language: newsroom?.language ?? 'en',
			zone: newsroom?.zone ?? 'UTC',
			oxfordComma: newsroom?.oxfordComma ?? true,
			host: settings().siteUrl.host,
		},
		sections,
		colleagues,
		zones: zoneNames(),
		mayAddGuests: may(actor, 'byline.guest'),
		mayAddTopics: may(actor, 'topic.manage'),
	};
}
