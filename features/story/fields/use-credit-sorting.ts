'use client';

import { type KeyboardEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CreditSorting } from './credit-sorting';

type Sorting = typeof CreditSorting;

/**
 * Dragging takes more script than the rest of the panel, so it comes when someone reaches
 * for the credits; until then the buttons up and down move them.
 */
export function useCreditSorting(list: RefObject<HTMLUListElement | null>) {
	const [sorting, setSorting] = useState<Sorting | null>(null);
	const [fetched, setFetched] = useState<Sorting | null>(null);
	const asked = useRef(false);
	const focused = useRef<string | null>(null);
	const pressed = useRef(false);

	const fetch = useCallback(() => {
		if (asked.current) return;
		asked.current = true;
		import('./credit-sorting').then(
			(part) => setFetched(() => part.CreditSorting),
			// Asked again at the next reach.
			() => {
				asked.current = false;
			},
		);
	}, []);
	// A finger does not hover before it presses.
	useEffect(() => {
		if (window.matchMedia('(hover: none)').matches) fetch();
	}, [fetch]);

	/** The rows are made anew, so not while one types in them. */
	const take = useCallback(() => {
		const at = list.current?.contains(document.activeElement) ? document.activeElement : null;
		if (!fetched || at?.matches('input, select')) return;
		focused.current = at?.getAttribute('aria-label') ?? null;
		setSorting(() => fetched);
	}, [fetched, list]);
	useEffect(take, [take]);
	useLayoutEffect(() => {
		if (!sorting || focused.current === null) return;
		const back = list.current?.querySelector<HTMLElement>(`[aria-label="${CSS.escape(focused.current)}"]`);
		back?.focus();
		if (pressed.current)
			back?.dispatchEvent(new window.KeyboardEvent('keydown', { key: ' ', code: 'Space', bubbles: true }));
		pressed.current = false;
	}, [sorting, list]);

	return {
		sorting,
		reach: { onPointerEnter: fetch, onFocus: fetch, onBlur: () => requestAnimationFrame(take) },
		/** Of a grip that cannot be moved yet: it is picked up as soon as it can. */
		press: (event: KeyboardEvent) => {
			if (event.key !== ' ' && event.key !== 'Enter') return;
			event.preventDefault();
			pressed.current = true;
		},
	};
}
