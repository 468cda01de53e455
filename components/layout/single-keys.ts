/**
 * Single keys are for whoever is not writing: never in a field, in text that can be
 * edited, in an open dialog, or together with a key of the system's.
 */
type Press = Pick<
	KeyboardEvent,
	'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'defaultPrevented' | 'target'
>;

export function isSingleKey(press: Press): boolean {
	if (press.defaultPrevented || press.isComposing || press.ctrlKey || press.metaKey || press.altKey) return false;
	return !isForWriting(press.target);
}

const WRITING =
	'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="dialog"]';

/** A checkbox or a button takes no letters, but an input of any kind may be about to. */
function isForWriting(target: EventTarget | null): boolean {
	return target !== null && 'closest' in target && (target as Element).closest(WRITING) !== null; // only elements have closest
}

/** How long after the first key of two the second may come. */
const PATIENCE_MS = 1_500;

/** Says for each key pressed where it leads; the first of a pair leads nowhere yet. */
export function jumpReader(jumps: ReadonlyMap<string, string>): (key: string, at: number) => string | undefined {
	let begun = Number.NEGATIVE_INFINITY;
	return (key, at) => {
		const second = at - begun <= PATIENCE_MS;
		begun = key === 'g' && !second ? at : Number.NEGATIVE_INFINITY;
		return second ? jumps.get(key) : undefined;
	};
}

const SETTING = 'stet.single-keys';

/** WCAG 2.2, 2.1.4: whoever speaks to the machine must be able to turn them off. */
export const singleKeysAreOn = (): boolean => localStorage.getItem(SETTING) !== 'off';

export const turnSingleKeys = (on: boolean): void => localStorage.setItem(SETTING, on ? 'on' : 'off');
