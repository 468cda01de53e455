import { database, type Transaction } from '@/db/client';
import { engine } from '@/db/engine';
import { raw, same, sql } from '@/db/raw';
import { searchLanguage } from '@/db/schema';
import { write } from '@/db/write';
import { firstEntryId } from '@/features/search/search-entry-queries';
import { bylineFacet, headlineFacet, sectionFacet } from '@/features/search/search-facets';
import { writeLead } from '@/features/search/search-lead';
import { vectorOf } from '@/features/search/search-vector';
import { stemmedAs } from '@/features/search/search-words';
import type { GeneratedStory } from './generated-story';
import { LANGUAGE } from './sentence-writer';

type Entry = { id: number; storyId: string; lead: string; fields: string[][]; facets: string[] };

/** Puts the words of many stories into the index at once, as `indexStory` puts those of one. */
export async function indexGenerated(tx: Transaction, stories: readonly GeneratedStory[]): Promise<void> {
	// FTS5 writes out what it has gathered whenever an id is lower than the one before.
	const entries = stories.map(entryOf).toSorted((a, b) => a.id - b.id);
	await tx
		.insert(searchLanguage)
		.values({ language: stemmedAs(LANGUAGE) })
		.onConflictDoNothing();
	await (engine === 'sqlite' ? addToFts(tx, entries) : addVectors(tx, entries));
}

function entryOf({ story, revision, fields, number }: GeneratedStory): Entry {
	const [headline = [], standfirst = [], body = []] = fields;
	const titled = headline.map(headlineFacet);
	const bylines = [...new Set(revision.credits.map((credit) => bylineFacet(credit.bylineId)))];
	return {
		id: firstEntryId(story.publishedAt ?? new Date(0)) + number,
		storyId: story.id,
		lead: writeLead({ headline, standfirst, body, bylines }),
		fields: [headline, standfirst, body, titled],
		facets: [...(story.sectionId ? [sectionFacet(story.sectionId)] : []), ...bylines],
	};
}

async function addToFts(tx: Transaction, entries: readonly Entry[]): Promise<void> {
	const rows = entries.map(({ id, storyId, lead }) => sql`(${id}, ${storyId}, ${lead})`);
	const words = entries.map(({ id, fields, facets }) => {
		const [headline = '', standfirst = '', body = '', titled = ''] = fields.map((some) => some.join(' '));
		return sql`(${id}, ${headline}, ${standfirst}, ${body}, ${[titled, ...facets].join(' ')})`;
	});
	await raw(tx, same(sql`insert into search_entry (id, story_id, lead) values ${sql.join(rows, sql`, `)}`));
	await raw(
		tx,
		same(sql`insert into search_words (rowid, headline, standfirst, body, facets) values ${sql.join(words, sql`, `)}`),
	);
}

async function addVectors(tx: Transaction, entries: readonly Entry[]): Promise<void> {
	const column = <T>(values: T[]) => sql.param(values);
	await raw(
		tx,
		same(sql`
			insert into search_entry (id, story_id, lead, words)
			select * from unnest(
				${column(entries.map((one) => one.id))}::bigint[],
				${column(entries.map((one) => one.storyId))}::text[],
				${column(entries.map((one) => one.lead))}::text[],
				${column(entries.map(({ fields, facets }) => vectorOf(fields, facets)))}::tsvector[]
			)`),
	);
}

/** After so many rows: the index in one piece, and figures for the planner. */
export async function settleIndex(): Promise<void> {
	if (engine === 'postgres') {
		await raw(database(), same(sql`vacuum analyze`));
		return;
	}
	await write(async (tx) => {
		await raw(tx, same(sql`insert into search_words (search_words) values ('optimize')`));
		await raw(tx, same(sql`analyze`));
	});
}
