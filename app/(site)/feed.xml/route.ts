import { answerFeed } from '@/features/feed/feed-answer';

export const dynamic = 'force-dynamic';

export const GET = (): Promise<Response> => answerFeed('rss', { noun: 'paper' });
