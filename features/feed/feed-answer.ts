import { getPublishedByline } from '@/features/byline/byline-queries';
import { getPublishedListHead } from '@/features/newsroom/list-head-queries';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import type { ListOf } from '@/features/story/story-list-queries';
import { answerMissing, answerMoved } from '@/lib/answer';
import { type FeedFormat, routes } from '@/lib/routes';
import { settings } from '@/lib/settings';
import { atomFeed } from './atom-feed';
import { type Feed, type FeedHead, makeFeed } from './feed';
import { getNewsroomCreatedAt, getPublishedFeedStories } from './feed-queries';
import { jsonFeed } from './json-feed';
import { rssFeed } from './rss-feed';

/** What a feed's address asks for: the whole paper's, or that of the list at a slug. */
export type FeedAddress = { noun: 'paper' } | { noun: 'section' | 'topic' | 'byline'; slug: string };

const WRITERS: Record<FeedFormat, { type: string; write: (feed: Feed) => string }> = {
	rss: { type: 'application/rss+xml; charset=utf-8', write: rssFeed },
	atom: { type: 'application/atom+xml; charset=utf-8', write: atomFeed },
	json: { type: 'application/feed+json; charset=utf-8', write: jsonFeed },
};

/** The answer of every feed's address; a list that was renamed sends readers on to its feed of today. */
export async function answerFeed(format: FeedFormat, address: FeedAddress): Promise<Response> {
	const [found, newsroom] = await Promise.all([findList(address), getPublishedNewsroom()]);
	if (found.kind === 'moved') {
		answerMoved(routes.feed(format, found.path));
		return new Response(null);
	}
	if (found.kind === 'unknown' || !newsroom) {
		answerMissing();
		return new Response(null);
	}
	const [stories, since] = await Promise.all([getPublishedFeedStories(found.source), getNewsroomCreatedAt()]);
	const { siteUrl } = settings();
	const { type, write } = WRITERS[format];
	const feed = makeFeed({ format, head: found.head, stories, newsroom, since, siteUrl });
	return new Response(write(feed), { headers: { 'Content-Type': type } });
}

type Found = { kind: 'here'; head: FeedHead; source: ListOf } | { kind: 'moved'; path: string } | { kind: 'unknown' };

async function findList(address: FeedAddress): Promise<Found> {
	if (address.noun === 'paper') {
		const head = { id: null, name: '', description: '', path: routes.front() };
		return { kind: 'here', head, source: { noun: 'paper' } };
	}
	const { noun, slug } = address;
	const found = noun === 'byline' ? await bylineHead(slug) : await getPublishedListHead(noun, slug);
	if (found.kind === 'unknown') return found;
	if (found.kind === 'moved') return { kind: 'moved', path: routes[noun](found.slug) };
	const { id, name, description, slug: present } = found.head;
	return { kind: 'here', head: { id, name, description, path: routes[noun](present) }, source: { noun, id } };
}

/** A byline in the words of the other lists: its title is what is said of it. */
async function bylineHead(slug: string): ReturnType<typeof getPublishedListHead> {
	const found = await getPublishedByline(slug);
	if (found.kind !== 'byline') return found;
	const { id, name, title } = found.byline;
	return { kind: 'here', head: { id, name, description: title, slug: found.byline.slug } };
}
