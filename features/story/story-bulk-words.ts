import type { Moved } from './story-bulk-mutations';

const SHOWN = 5;

/** "Done with 7 stories. “Harbour opens”: It is on legal hold …" */
export function movedInWords({ done, refused }: Moved): string {
	const some = (count: number) => `${count} ${count === 1 ? 'story' : 'stories'}`;
	const said = done > 0 ? `Done with ${some(done)}.` : 'Nothing was changed.';
	if (refused.length === 0) return said;
	const why = refused
		.slice(0, SHOWN)
		.map(({ headline, message }) => (headline ? `“${headline}”: ${message}` : message));
	const more = refused.length > SHOWN ? [`And ${refused.length - SHOWN} more.`] : [];
	return [said, ...why, ...more].join(' ');
}
