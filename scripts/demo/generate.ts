import { write } from '@/db/write';
import { recordAudit } from '@/features/audit/audit-mutations';
import { makeEdition } from '@/features/edition/edition-mutations';
import { commandLine } from '@/features/staff/actor';
import { insertStories } from './generate/bulk-insert';
import { type CalendarDay, lastTwentyYears } from './generate/calendar';
import { indexGenerated, settleIndex } from './generate/generated-index';
import { readNewsroom } from './generate/generated-newsroom';
import { generateStory } from './generate/generated-story';
import { GENERATED, readProgress } from './generate/progress';

/** Stories in one transaction. */
const BATCH = 1_000;
const MOST_REPORTS = 20;

/**
 * Adds stories for size until `count` of them are there, and says how many it added. They
 * stand as publications would have left them, but with one edition and one audit row
 * for the lot. Safe to repeat: what was cut off goes on at the day that it had reached.
 */
export async function generateStories(count: number, say: (progress: string) => void): Promise<number> {
	const before = await readProgress();
	if (before.told >= count) return 0;
	const room = await write(readNewsroom);
	const days = lastTwentyYears(new Date(), room.zone).filter(({ day }) => day >= before.from);
	const missing = count - before.there;
	for (let done = 0; done < missing; done += BATCH) {
		if ((done / BATCH) % Math.ceil(missing / BATCH / MOST_REPORTS) === 0)
			say(`Generating stories (${thousands(before.there + done)} of ${thousands(count)}) …`);
		const stories = Array.from({ length: Math.min(BATCH, missing - done) }, (_, n) =>
			generateStory(before.there + done + n, dayAt(days, (done + n) / missing), room),
		);
		await write(async (tx) => {
			await Promise.all([insertStories(tx, stories), indexGenerated(tx, stories)]);
		});
	}
	const stories = Math.max(count, before.there);
	await write(async (tx) => {
		makeEdition(tx, { addresses: 'all' });
		recordAudit(tx, { actor: commandLine, action: GENERATED, subject: 'newsroom', details: { stories } });
	});
	say('Putting the index in order …');
	await settleIndex();
	return Math.max(missing, 0);
}

/** The day that lies at `share` of them, so that each has as many stories as the next. */
function dayAt(days: readonly CalendarDay[], share: number): CalendarDay {
	const day = days[Math.floor(share * days.length)];
	if (!day) throw new Error('the calendar has no days');
	return day;
}

const thousands = (value: number) => value.toLocaleString('en-US');
