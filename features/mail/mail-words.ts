import type { Tone } from '@/components/ui/badge';
import type { MailKind, MailStatus } from '@/features/staff/staff-schema';
import { routes } from '@/lib/routes';

export const KIND_WORDS: Record<MailKind, string> = {
	invitation: 'Invitation',
	reset: 'New password',
	address: 'New address',
	notice: 'Notice',
};

export const STATUS_WORDS: Record<MailStatus, { word: string; tone: Tone }> = {
	waiting: { word: 'Waiting', tone: 'warn' },
	sent: { word: 'Sent', tone: 'good' },
	written: { word: 'In the outbox folder', tone: 'plain' },
	failed: { word: 'Not sent', tone: 'danger' },
};

export const STATUSES = Object.keys(STATUS_WORDS) as MailStatus[]; // Object.keys forgets its keys' type

/** What an address asks for; null is every status. */
export const readStatus = (asked: string | string[] | undefined): MailStatus | null =>
	STATUSES.find((one) => one === asked) ?? null;

export function mailAddress(status: MailStatus | null, page = 1): string {
	const query = new URLSearchParams({ ...(status && { status }), ...(page > 1 && { page: String(page) }) });
	return query.size > 0 ? `${routes.deskMail()}?${query}` : routes.deskMail();
}
