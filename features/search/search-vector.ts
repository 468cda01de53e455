/**
 * Fields of words as a tsvector's own text: each word with its places, a gap after each
 * field, and facets without places. `to_tsvector` would divide the words once more, by the
 * server's locale, and let a phrase run on from one field into the next.
 */
export function vectorOf(fields: readonly (readonly string[])[], facets: readonly string[]): string {
	const places = new Map<string, string>();
	let place = 0;
	for (const words of fields) {
		for (const word of words) {
			const known = places.get(word);
			places.set(word, known ? `${known},${++place}` : `${++place}`);
		}
		place++;
	}
	let vector = '';
	for (const [word, at] of places) vector += `'${word}':${at} `;
	return vector + facets.map((facet) => `'${facet}'`).join(' ');
}
