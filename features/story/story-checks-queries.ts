import { and, desc, eq, inArray } from 'drizzle-orm';
import { image, type story, storyMove } from '@/db/schema';
import { type Said, saidIn } from './story-asked';
import { checkForPublication, type PublicationProblem, picturesOf } from './story-checks';
import type { StoryContent } from './story-schema';
import type { Runner } from './story-standing-queries';

type Row = Pick<typeof story.$inferSelect, 'id' | 'live'>;

/** `stands`: what was written for the version that readers have, and goes for this one too. */
export type Problems = { problems: PublicationProblem[]; stands: Said };

/**
 * What stands between this text and readers, its pictures looked up. What was asked and
 * answered for what is live is not asked again while it goes on without a break.
 */
export async function readProblems(runner: Runner, row: Row, content: StoryContent): Promise<Problems> {
	const ids = picturesOf(content);
	const rows =
		ids.length === 0
			? []
			: await runner.select({ id: image.id, alt: image.alt }).from(image).where(inArray(image.id, ids));
	const all = checkForPublication(content, { alts: new Map(rows.map((one) => [one.id, one.alt])) });
	const asked = all.flatMap(({ asks }) => asks ?? []);
	const before = asked.length > 0 && row.live === 'live' ? await readSaid(runner, row.id) : {};
	const isAnswered = ({ asks }: PublicationProblem) => asks !== undefined && before[asks] !== undefined;
	return {
		problems: all.filter((problem) => !isAnswered(problem)),
		stands: Object.fromEntries(asked.flatMap((name) => (before[name] === undefined ? [] : [[name, before[name]]]))),
	};
}

/** Each publication keeps what goes for it, so the newest one knows. */
async function readSaid(runner: Runner, storyId: string): Promise<Said> {
	const [newest] = await runner
		.select({ details: storyMove.details })
		.from(storyMove)
		.where(and(eq(storyMove.storyId, storyId), eq(storyMove.move, 'publish')))
		.orderBy(desc(storyMove.number))
		.limit(1);
	return saidIn(newest?.details ?? {});
}
