'use client';

import { useEffect } from 'react';

const QUESTION = 'What you wrote here is not saved. Leave all the same? It stays on this device.';

/** Asks before this page is left while `unsaved`: by closing it, and by a link, which the browser itself does not ask about. */
export function useLeaveWarning(unsaved: boolean): void {
	useEffect(() => {
		if (!unsaved) return;
		const closing = (event: BeforeUnloadEvent) => event.preventDefault();
		const following = (event: MouseEvent) => {
			const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
			const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
			if (!link || elsewhere || link.getAttribute('target') === '_blank' || link.closest('[contenteditable]')) return;
			if (window.confirm(QUESTION)) return;
			event.preventDefault();
			event.stopPropagation();
		};
		window.addEventListener('beforeunload', closing);
		document.addEventListener('click', following, true);
		return () => {
			window.removeEventListener('beforeunload', closing);
			document.removeEventListener('click', following, true);
		};
	}, [unsaved]);
}
