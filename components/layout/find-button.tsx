'use client';

/** Asks for the palette, of which there is one, from wherever a button for it stands. */
export const FIND = 'stet:find';

export function FindButton() {
	return (
		<button
			type="button"
			className="find needs-script"
			aria-haspopup="dialog"
			aria-keyshortcuts="Meta+K Control+K"
			onClick={() => document.dispatchEvent(new Event(FIND))}
		>
			<span>Find or do…</span>
			<span className="find-key" aria-hidden="true">
				⌘K
			</span>
		</button>
	);
}
