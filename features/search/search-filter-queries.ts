import { and, eq, exists, or } from 'drizzle-orm';
import { database } from '@/db/client';
import { byline, formerSlug, liveCredit, section } from '@/db/schema';
import { facetsOfBylines } from './search-byline-queries';
import { sectionFacet } from './search-facets';
import { problemOfDays, type SearchFilters } from './search-filters';

type Named = { slug: string; name: string };

/** What the filters mean: facets of which stories must have one each, and the names of what was chosen. */
export type FilterAnswer =
	| { kind: 'understood'; facets: string[][]; section: Named | null; byline: Named | null }
	/** Nothing can be looked for; `problem` says why, as a heading. */
	| { kind: 'refused'; problem: string };

/** Sections and bylines answer to their former slugs too. */
export async function readFilterNames(filters: SearchFilters): Promise<FilterAnswer> {
	const days = problemOfDays(filters);
	if (days) return { kind: 'refused', problem: days };
	const [inSection, by] = await Promise.all([sectionAt(filters.section), bylineAt(filters.by)]);
	if (filters.section !== '' && !inSection) return refused('section', filters.section);
	if (filters.by !== '' && !by) return refused('byline', filters.by);
	const byThem = by ? (await facetsOfBylines([by.id])).get(by.id) : undefined;
	return {
		kind: 'understood',
		facets: [...(inSection ? [[sectionFacet(inSection.id)]] : []), ...(byThem ? [byThem] : [])],
		section: inSection,
		byline: by,
	};
}

const refused = (noun: string, slug: string): FilterAnswer => ({
	kind: 'refused',
	problem: `There is no ${noun} “${slug}”`,
});

async function sectionAt(slug: string) {
	if (slug === '') return null;
	const known = formerly('section', slug, section.id);
	const [row] = await database()
		.select({ id: section.id, slug: section.slug, name: section.name })
		.from(section)
		.where(or(eq(section.slug, slug), exists(known)))
		.limit(1);
	return row ?? null;
}

/** A byline without a live story is nobody's business yet. */
async function bylineAt(slug: string) {
	if (slug === '') return null;
	const known = formerly('byline', slug, byline.id);
	const credits = database()
		.select({ id: liveCredit.storyId })
		.from(liveCredit)
		.where(eq(liveCredit.bylineId, byline.id));
	const [row] = await database()
		.select({ id: byline.id, slug: byline.slug, name: byline.name })
		.from(byline)
		.where(and(or(eq(byline.slug, slug), exists(known)), exists(credits)))
		.limit(1);
	return row ?? null;
}

const formerly = (noun: 'section' | 'byline', slug: string, id: typeof section.id | typeof byline.id) =>
	database()
		.select({ slug: formerSlug.slug })
		.from(formerSlug)
		.where(and(eq(formerSlug.noun, noun), eq(formerSlug.slug, slug), eq(formerSlug.targetId, id)));
