import { asc, gt, max } from 'drizzle-orm';
import { database } from '@/db/client';
import { edition } from '@/db/schema';
import type { Edition, EditionSource } from '@/lib/editions';

const AT_ONCE = 500;

/** The editions as the documents server reads them, once a second. */
export const editionSource: EditionSource = {
	async current() {
		const [row] = await database()
			.select({ number: max(edition.number) })
			.from(edition);
		return row?.number ?? 0;
	},
	async since(number) {
		const rows = await database()
			.select()
			.from(edition)
			.where(gt(edition.number, number))
			.orderBy(asc(edition.number))
			.limit(AT_ONCE);
		return rows.map(
			(row): Edition => ({
				number: row.number,
				addresses: row.everything ? 'all' : row.addresses,
				gone: row.gone,
			}),
		);
	},
};
