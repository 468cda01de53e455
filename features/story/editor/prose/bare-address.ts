import { readTypedAddress } from '../typed-address';

/** With a scheme, "www." or an @: "example.org" alone could as well be a sentence without its space. */
const ADDRESS =
	/(?:^|[\s([{“„«"'‘])((?:https?:\/\/|www\.)[^\s<>"“”«»]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)$/iu;

/** An address that has just been ended, as text that may be linked to: how long it is, and where it leads. */
export function addressBefore(before: string): { length: number; trailing: number; href: string } | null {
	const found = ADDRESS.exec(before)?.[1];
	if (!found) return null;
	const text = withoutEnd(found);
	const href = readTypedAddress(text);
	if (href === null || !/^(?:https?:\/\/[^/]*[\p{L}\p{N}]\.?[^/]*|mailto:)/iu.test(href)) return null;
	return { length: text.length, trailing: found.length - text.length, href };
}

/** A sentence's own signs after an address are not of it, nor is a bracket that was not opened in it. */
function withoutEnd(address: string): string {
	let text = address;
	for (;;) {
		const end = text.at(-1) ?? '';
		const unopened = (end === ')' && !text.includes('(')) || (end === ']' && !text.includes('['));
		if (!/[.,;:!?'’…]/.test(end) && !unopened) return text;
		text = text.slice(0, -1);
	}
}

/** Whether all of a text is one address, as it is pasted over words to link them. */
export function onlyAddress(text: string): string | null {
	const trimmed = text.trim();
	if (trimmed === '' || trimmed.length > 2_000) return null;
	const found = addressBefore(trimmed);
	return found && found.length === trimmed.length ? found.href : null;
}
