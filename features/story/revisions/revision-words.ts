import { LIVE, NOW, type Restored, type RevisionShown } from './revision-schema';

/** Why a revision was made. */
export function reasonInWords({ reason, restored }: Pick<RevisionShown, 'reason' | 'restored'>): string {
	switch (reason) {
		case 'publication':
			return 'Published';
		case 'checkpoint':
			return 'Kept while writing';
		case 'request':
			return 'Kept on request';
		case 'import':
			return 'Brought in';
		case 'restore':
			return restored === null ? 'Brought back' : `Brought back revision ${restored}`;
		default:
			return reason satisfies never;
	}
}

export const writersInWords = (writers: readonly string[]): string =>
	new Intl.ListFormat('en', { type: 'conjunction' }).format(writers);

export function restoredInWords({ number, leftOut }: Restored): string {
	const back = `Revision ${number} is back. What stood before it is in the list.`;
	if (leftOut.length === 0) return back;
	const gone = new Intl.ListFormat('en', { type: 'conjunction' }).format(leftOut);
	return `${back} Left out, because it is not there any more: ${gone}.`;
}

/** What one of the two that are compared is called. */
export function stateInWords(ref: string, number: number | null): string {
	if (ref === NOW) return 'Now';
	return ref === LIVE ? `What readers have (revision ${number})` : `Revision ${number}`;
}
