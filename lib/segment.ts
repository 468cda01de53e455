/** A path segment as it is stored. Next hands segments to pages still percent-encoded. */
export function readSegment(segment: string): string {
	try {
		return decodeURIComponent(segment).normalize('NFC');
	} catch {
		return '';
	}
}
