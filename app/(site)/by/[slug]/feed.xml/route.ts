import { answerFeed } from '@/features/feed/feed-answer';
import { readSegment } from '@/lib/segment';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ slug: string }> };

export const GET = async (_: Request, { params }: Props): Promise<Response> =>
	answerFeed('rss', { noun: 'byline', slug: readSegment((await params).slug) });
