import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { getPublishedVersion } from '@/features/story/ninjs/ninjs-queries';
import { ninjsAt, storyNinjs } from '@/features/story/ninjs/story-ninjs';
import { getPublishedStory } from '@/features/story/story-queries';
import { answerGone, answerMissing, answerMoved } from '@/lib/answer';
import { isDay } from '@/lib/dates';
import { readSegment } from '@/lib/segment';
import { settings } from '@/lib/settings';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ section: string; year: string; month: string; day: string; slug: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
	const { section, year, month, day: dayOfMonth, slug } = await params;
	const day = `${year}-${month}-${dayOfMonth}`;
	const newsroom = await getPublishedNewsroom();
	if (!newsroom || !isDay(day)) return nothing(answerMissing);
	const found = await getPublishedStory({ section: readSegment(section), day, slug: readSegment(slug) });
	if (found.kind === 'moved') return nothing(() => answerMoved(ninjsAt(found.address)));
	if (found.kind === 'killed') return nothing(answerGone);
	const live = found.kind === 'story' && (await getPublishedVersion(found.story.id));
	if (!live) return nothing(answerMissing);
	return Response.json(storyNinjs(found.story, live, newsroom, settings().siteUrl), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
}

function nothing(leave: () => void): Response {
	leave();
	return new Response();
}
