/** Whether a person wants quotes, dashes and spaces set as they type; on until they say otherwise. */
const setting = (person: string) => `stet.smart-typing.${person}`;

const CHANGED = 'stet:smart-typing';

export function smartTypingIsOn(person: string): boolean {
	return localStorage.getItem(setting(person)) !== 'off';
}

export function turnSmartTyping(person: string, on: boolean): void {
	localStorage.setItem(setting(person), on ? 'on' : 'off');
	document.dispatchEvent(new Event(CHANGED));
}

/** Tells of changes, in this tab and in others. */
export function onSmartTyping(tell: () => void): () => void {
	document.addEventListener(CHANGED, tell);
	window.addEventListener('storage', tell);
	return () => {
		document.removeEventListener(CHANGED, tell);
		window.removeEventListener('storage', tell);
	};
}
