import { formatStamp } from '@/lib/dates';
import type { PreviewLinkShown } from './preview-link-schema';
import type { Preview } from './preview-queries';

/** What stands above a preview. `name` is whom it was given to. */
export function previewBanner(preview: Omit<Preview, 'story'>, name: string | undefined, zone: string): string {
	const { live, revision, problems } = preview;
	if (name !== undefined) return `Preview for ${name} — not published`;
	if (revision) return `Preview — revision ${revision.number} of ${formatStamp(revision.createdAt, zone)}`;
	if (problems.length > 0) return `Preview — of the newest revision, because ${problems[0]}`;
	return live ? 'Preview — readers have what was published last' : 'Preview — not published';
}

/** How long a link is open, and how often it was. */
export function linkInWords({ state, expiresAt, visits, lastVisitAt }: PreviewLinkShown, zone: string): string[] {
	const stamp = formatStamp(expiresAt, zone);
	const until = { open: `open until ${stamp}`, expired: `ended ${stamp}`, revoked: 'taken back' }[state];
	if (visits === 0 || !lastVisitAt) return [until, 'not opened yet'];
	return [until, `opened ${visits === 1 ? 'once' : `${visits} times`}, last ${formatStamp(lastVisitAt, zone)}`];
}
