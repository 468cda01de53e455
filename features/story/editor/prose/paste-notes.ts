import { elementsOf, type Pasted } from './paste-tree';

/**
 * Footnotes as Word, LibreOffice, Google Docs and encyclopedias write them: a link to a note that
 * holds a link back. Each reference gets the element that its note stands in.
 */
export type Notes = { byReference: ReadonlyMap<Pasted, Pasted>; places: ReadonlySet<Pasted> };

const NOTE_PLACE = new Set(['p', 'li', 'div', 'dd', 'td', 'aside', 'section']);

export function readNotes(root: Pasted): Notes {
	const byReference = new Map<Pasted, Pasted>();
	const parents = new Map<Pasted, Pasted>();
	const order = new Map<Pasted, number>();
	const named = new Map<string, Pasted>();
	const links: Pasted[] = [];
	const visit = (parent: Pasted) => {
		for (const kid of parent.kids) {
			if (typeof kid === 'string') continue;
			parents.set(kid, parent);
			order.set(kid, order.size);
			for (const name of names(kid)) if (!named.has(name)) named.set(name, kid);
			if (kid.tag === 'a' && kid.attributes['href']?.startsWith('#')) links.push(kid);
			visit(kid);
		}
	};
	visit(root);
	const placeOf = (target: Pasted): Pasted | null => {
		let place: Pasted | undefined = target;
		while (place && !NOTE_PLACE.has(place.tag)) place = parents.get(place);
		const outer = place && parents.get(place);
		return outer && isNote(outer) ? outer : (place ?? null);
	};
	for (const link of links) {
		const target = named.get((link.attributes['href'] ?? '').slice(1));
		const place = target && placeOf(target);
		if (!target || !place || (order.get(target) ?? 0) <= (order.get(link) ?? 0)) continue;
		const around = parents.get(link);
		const own = new Set([...names(link), ...(around ? names(around) : [])].map((name) => `#${name}`));
		const back = [...elementsOf(place)].some(({ tag, attributes }) => tag === 'a' && own.has(attributes['href'] ?? ''));
		if (back) byReference.set(link, place);
	}
	return { byReference, places: new Set(byReference.values()) };
}

const names = ({ attributes }: Pasted): string[] =>
	[attributes['id'], attributes['name']].filter((name) => name !== undefined && name !== '') as string[]; // filtered

const isNote = ({ tag, attributes }: Pasted): boolean =>
	tag === 'div' &&
	(/mso-element\s*:\s*footnote\b(?!-)/i.test(attributes['style'] ?? '') ||
		/^(?:sdfootnote|ftn|fn)\d/.test(attributes['id'] ?? ''));
