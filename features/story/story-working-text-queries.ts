import { eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { revision, type story } from '@/db/schema';
import type { StoryTexts, WorkingFields } from './story-schema';
import { docOf, readLoggedCopy } from './working-copy/working-log-queries';
import { readText } from './working-copy/working-text';

type StoryRow = Pick<typeof story.$inferSelect, 'id' | 'live' | 'latestRevisionId' | 'liveRevisionId'>;

export type WorkingState = {
	fields: WorkingFields;
	fieldsVersion: number;
	texts: StoryTexts;
	/** What the text holds that no story may. */
	problems: string[];
	/** Live, and it has what readers do not. */
	changed: boolean;
};

/** What staff work on as the server has it: the working copy or, before there is one, the newest revision. Authorises nothing. */
export async function readWorkingState(row: StoryRow): Promise<WorkingState> {
	const copy = await readLoggedCopy(database(), row.id);
	const isLive = row.live === 'live';
	if (!copy) {
		const newest = await readNewest(row.latestRevisionId);
		return {
			...newest,
			fieldsVersion: 0,
			problems: [],
			changed: isLive && row.latestRevisionId !== row.liveRevisionId,
		};
	}
	const { fields, fieldsVersion, liveSeq, liveFields } = copy.row;
	const doc = docOf(copy);
	const read = readText(doc);
	doc.destroy();
	return {
		...{ fields, fieldsVersion },
		texts: read.ok ? read.texts : (await readNewest(row.latestRevisionId)).texts,
		problems: read.ok ? [] : read.problems,
		changed: isLive && (copy.seq !== liveSeq || fieldsVersion !== liveFields),
	};
}

async function readNewest(id: string): Promise<{ fields: WorkingFields; texts: StoryTexts }> {
	const [row] = await database().select().from(revision).where(eq(revision.id, id));
	if (!row) throw new Error(`revision ${id} is missing`);
	const { kicker, headline, standfirst, body, kind, language, slug, sectionId, leadImageId, dateline } = row;
	const { commissionedWords, overrides, notes, topicIds } = row;
	return {
		texts: { kicker, headline, standfirst, body },
		fields: {
			...{ kind, language, slug, sectionId, leadImageId, dateline },
			...{ commissionedWords, overrides, notes, topicIds },
		},
	};
}
