import { TEXTS } from '../../story-schema';
import { foundIn, standingAt } from './find-marks';
import type { Editors, TextName } from './text-name';
import type { Found } from './text-units';

/** A find, in the order of the page: kicker, headline, standfirst, body. */
export type Place = Found & { text: TextName; index: number };

export const placesIn = (editors: Editors): Place[] =>
	TEXTS.flatMap((text) => {
		const editor = editors.get(text);
		return editor ? foundIn(editor.state).map((range, index) => ({ ...range, text, index })) : [];
	});

/** The first find at or behind a place, or the first of all. */
export function placeFrom(places: readonly Place[], { text, from }: { text: TextName; from: number }): number {
	const order = TEXTS.indexOf(text);
	const at = places.findIndex((place) => {
		const other = TEXTS.indexOf(place.text);
		return other > order || (other === order && place.from >= from);
	});
	return at === -1 ? 0 : at;
}

/** Marks one find as the one that is meant, selects it, and brings it into sight; the focus stays where it is. */
export function goTo(editors: Editors, place: Place | undefined): void {
	for (const [text, { view, state }] of editors) {
		const change = standingAt(state, place?.text === text ? place.index : null);
		if (change) view.dispatch(change);
	}
	const editor = place && editors.get(place.text);
	if (!editor) return;
	if (place.attribute === null) editor.commands.setTextSelection(place);
	editor.view.dom.querySelector('.writing-found-here')?.scrollIntoView({ block: 'center', inline: 'nearest' });
}
