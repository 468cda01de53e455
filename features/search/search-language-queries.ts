import { asc } from 'drizzle-orm';
import { database } from '@/db/client';
import { searchLanguage } from '@/db/schema';
import { stemmedAs } from './search-words';

/** The languages by which a query's words are stemmed: the newsroom's own, then those of its stories. */
export async function languagesOfSearch(own: string): Promise<string[]> {
	const rows = await database().select().from(searchLanguage).orderBy(asc(searchLanguage.language));
	return [...new Set([stemmedAs(own), ...rows.map((row) => row.language)])];
}
