import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';

export type DeskClock = { zone: string; language: string };

/** By which a colleague reads times: their own, else the newsroom's. */
export async function getDeskClock(own: DeskClock): Promise<DeskClock> {
	const paper = await getPublishedNewsroom();
	return { zone: own.zone || paper?.zone || 'UTC', language: own.language || paper?.language || 'en' };
}
