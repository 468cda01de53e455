import { and, eq, ne } from 'drizzle-orm';
import type { database } from '@/db/client';
import { now } from '@/db/now';
import { importSource, newsroom, section, story, storyRedirect } from '@/db/schema';
import { dayIn } from '@/lib/dates';
import { routes } from '@/lib/routes';
import { freeSlug, slugify } from '@/lib/slug';
import type { TimePrecision } from './story-schema';

type Runner = Pick<ReturnType<typeof database>, 'select' | 'run' | 'all'>;
type FirstTime = Pick<typeof story.$inferSelect, 'id' | 'publishedAt' | 'publishedPrecision'>;
type Stated = { publishedAt?: Date; precision?: TimePrecision };
type Standing = FirstTime & Pick<typeof story.$inferSelect, 'day' | 'slug'>;
type Told = { headline: string; slug: string; sectionId: string | null };

/** Where readers would find a story if it were published now; null while it is in no section. */
export async function readAddressToBe(runner: Runner, row: Standing, told: Told): Promise<string | null> {
	if (told.sectionId === null) return null;
	const [into] = await runner.select({ slug: section.slug }).from(section).where(eq(section.id, told.sectionId));
	if (!into) return null;
	const first = await firstPublication(runner, row, {}, await now(runner));
	const day = row.day ?? dayIn(first.publishedAt, await zone(runner));
	const wanted = told.slug || row.slug || slugify(told.headline) || row.id.slice(-12);
	const slug = await freeSlug(wanted, (candidate) => isTaken(runner, day, candidate, row.id));
	return routes.story({ section: into.slug, day, slug });
}

/** The first publication's time never changes; a file that states one decides it. */
export async function firstPublication(runner: Runner, row: FirstTime, options: Stated, at: Date) {
	if (row.publishedAt) return { publishedAt: row.publishedAt, precision: row.publishedPrecision ?? 'minute' };
	if (options.publishedAt) return { publishedAt: options.publishedAt, precision: options.precision ?? 'minute' };
	const [source] = await runner.select().from(importSource).where(eq(importSource.storyId, row.id));
	if (source?.statedAt) return { publishedAt: source.statedAt, precision: source.statedPrecision ?? 'minute' };
	return { publishedAt: at, precision: 'minute' as const };
}

async function zone(runner: Runner): Promise<string> {
	const [row] = await runner.select({ zone: newsroom.zone }).from(newsroom);
	return row?.zone ?? 'UTC';
}

/** Whether another story has this address of the day, or had it: what was once given out leads on for ever. */
export async function isTaken(runner: Runner, day: string, slug: string, id: string): Promise<boolean> {
	const [other] = await runner
		.select({ id: story.id })
		.from(story)
		.where(and(eq(story.day, day), eq(story.slug, slug), ne(story.id, id)));
	if (other) return true;
	const [left] = await runner
		.select({ id: storyRedirect.storyId })
		.from(storyRedirect)
		.where(and(eq(storyRedirect.day, day), eq(storyRedirect.slug, slug), ne(storyRedirect.storyId, id)))
		.limit(1);
	return left !== undefined;
}
