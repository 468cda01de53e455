import type { BylineRow } from '../byline-row-queries';
import type { KeptByline } from '../byline-schema';

/** A byline's row as a change keeps it: all but how often it was changed. */
export function keptByline({ version: _, createdAt, ...row }: BylineRow): KeptByline {
	return { ...row, createdAt: createdAt.toISOString() };
}

/** The row that was kept, as it is written back. */
export function rowOfKept({ createdAt, ...kept }: KeptByline): Omit<BylineRow, 'version'> {
	return { ...kept, createdAt: new Date(createdAt) };
}
