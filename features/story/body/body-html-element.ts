/**
 * Elements as text that reads the same as HTML and as XML: every attribute quoted, every
 * element closed, no entities but those that XML knows too.
 */
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it stands in an element or a quoted attribute. */
export const escapeText = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '');

type Attributes = Record<string, string | number | undefined>;

/** `children` are HTML already. An attribute that is undefined is left out. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
	return `<${name}${written(attributes)}>${children.join('')}</${name}>`;
}

/** One that has no content: an image, a rule. */
export const emptyElement = (name: string, attributes: Attributes = {}): string => `<${name}${written(attributes)} />`;

const written = (attributes: Attributes) =>
	Object.entries(attributes)
		.map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeText(String(value))}"`))
		.join('');
