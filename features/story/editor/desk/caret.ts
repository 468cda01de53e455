import type { DecorationAttrs } from '@tiptap/pm/view';
import { z } from 'zod';
import { caretColour } from '../../working-copy/caret-colour';

/** The server itself says who speaks; what else a browser might send is not shown. */
const person = z.object({ actor: z.string(), name: z.string() });
export type PersonHere = z.output<typeof person>;

export function personIn(user: unknown): PersonHere | null {
	const read = person.safeParse(user);
	return read.success ? read.data : null;
}

export function caretOf(user: unknown): HTMLElement {
	const who = personIn(user);
	const caret = document.createElement('span');
	caret.className = 'desk-caret';
	caret.style.setProperty('--caret', caretColour(who?.actor ?? ''));
	// Where carets stand is said to nobody who listens: it would break every sentence.
	caret.setAttribute('aria-hidden', 'true');
	const name = document.createElement('span');
	name.className = 'desk-caret-name';
	name.textContent = who?.name ?? '';
	// A word joiner on either side keeps the caret from breaking the line.
	caret.append('\u2060', name, '\u2060');
	return caret;
}

export const selectionOf = (user: unknown): DecorationAttrs => ({
	class: 'desk-caret-selection',
	style: `--caret: ${caretColour(personIn(user)?.actor ?? '')}`,
});
