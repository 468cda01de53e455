import { answerBylineExport } from '@/features/byline/register/byline-export-answer';

export const dynamic = 'force-dynamic';

export const GET = (request: Request): Promise<Response> => answerBylineExport(request, 'csv');
