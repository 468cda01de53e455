'use client';

import { useCallback, useEffect, useState } from 'react';
import { lookingFor } from './find-marks';
import { goTo, type Place, placeFrom, placesIn } from './find-places';
import { replaceFound } from './find-replace';
import type { Query } from './find-text';
import type { Editors, TextName } from './text-name';

type Finding = { count: number; current: number };

/** What is found in all texts of the page, and where one stands among it; `from` is where looking begins. */
export function useFind(editors: Editors, query: Query, from: { text: TextName; from: number }) {
	const [finding, setFinding] = useState<Finding>({ count: 0, current: -1 });
	const [begin] = useState(from);

	const stand = useCallback(
		(places: readonly Place[], current: number) => {
			goTo(editors, places[current]);
			setFinding({ count: places.length, current: places.length === 0 ? -1 : current });
		},
		[editors],
	);

	useEffect(() => {
		for (const { view, state } of editors.values()) view.dispatch(lookingFor(state, query));
		const places = placesIn(editors);
		stand(places, placeFrom(places, begin));
	}, [editors, query, stand, begin]);

	useEffect(() => {
		// What is written meanwhile, here or by others, changes what there is to find.
		const read = () =>
			setFinding(({ current }) => {
				const count = placesIn(editors).length;
				return { count, current: Math.min(current, count - 1) };
			});
		const all = [...editors.values()];
		for (const editor of all) editor.on('update', read);
		return () => {
			for (const editor of all) editor.off('update', read);
		};
	}, [editors]);

	useEffect(
		() => () => {
			for (const editor of editors.values())
				if (!editor.isDestroyed) editor.view.dispatch(lookingFor(editor.state, null));
		},
		[editors],
	);

	const move = (by: 1 | -1) => {
		const places = placesIn(editors);
		if (places.length > 0) stand(places, (finding.current + by + places.length) % places.length);
	};

	const replaceOne = (words: string) => {
		const place = placesIn(editors)[finding.current];
		const editor = place && editors.get(place.text);
		if (!place || !editor?.isEditable) return;
		editor.view.dispatch(replaceFound(editor.state, [place], words));
		const places = placesIn(editors);
		stand(places, placeFrom(places, { text: place.text, from: place.from + (place.attribute ? 0 : words.length) }));
	};

	/** How many there were. */
	const replaceAll = (words: string): number => {
		const places = placesIn(editors);
		for (const [text, editor] of editors) {
			const here = places.filter((place) => place.text === text);
			if (here.length > 0 && editor.isEditable) editor.view.dispatch(replaceFound(editor.state, here, words));
		}
		stand(placesIn(editors), 0);
		return places.length;
	};

	return { ...finding, move, replaceOne, replaceAll };
}
