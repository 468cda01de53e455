import { answerFeed } from '@/features/feed/feed-answer';
import { readSegment } from '@/lib/segment';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ section: string }> };

export const GET = async (_: Request, { params }: Props): Promise<Response> =>
	answerFeed('atom', { noun: 'section', slug: readSegment((await params).section) });
