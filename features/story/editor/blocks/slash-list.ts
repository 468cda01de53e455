import { keysInWords } from '../prose-tools';
import type { Insert } from './block-inserts';
import { element } from './block-view';

let lists = 0;

/**
 * The list below a slash. The caret stays in the text, which names the chosen line to
 * screen readers by `aria-activedescendant` (ARIA authoring practices, "combobox").
 */
export class SlashList {
	readonly dom = element('div', 'block-slash');
	readonly #id = `slash-list-${++lists}`;
	readonly #text: HTMLElement;
	#items: readonly Insert[] = [];
	#chosen = 0;
	#take: (insert: Insert) => void = () => {};

	constructor(text: HTMLElement) {
		this.#text = text;
		this.dom.id = this.#id;
		this.dom.setAttribute('role', 'listbox');
		this.dom.setAttribute('aria-label', 'Insert');
		text.setAttribute('aria-controls', this.#id);
		text.setAttribute('aria-haspopup', 'listbox');
		text.setAttribute('aria-autocomplete', 'list');
	}

	show(items: readonly Insert[], take: (insert: Insert) => void): void {
		this.#items = items;
		this.#take = take;
		this.#chosen = 0;
		this.dom.replaceChildren(...items.map((item, at) => this.#line(item, at)));
		this.#choose(0);
	}

	press(event: KeyboardEvent): boolean {
		if (event.isComposing || this.#items.length === 0) return false;
		const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (by !== undefined) this.#choose((this.#chosen + by + this.#items.length) % this.#items.length);
		else if (event.key === 'Home' || event.key === 'End')
			this.#choose(event.key === 'Home' ? 0 : this.#items.length - 1);
		else if (event.key === 'Enter' || event.key === 'Tab') this.#run(this.#chosen);
		else return false;
		return true;
	}

	close(): void {
		this.dom.remove();
		for (const name of ['controls', 'haspopup', 'autocomplete', 'activedescendant'])
			this.#text.removeAttribute(`aria-${name}`);
	}

	#line({ label, hint, keys }: Insert, at: number): HTMLElement {
		const line = element(
			'div',
			'block-slash-line',
			element('span', '', label),
			element('span', 'block-slash-hint', hint),
		);
		if (keys) line.append(element('kbd', '', keysInWords(keys)));
		line.id = `${this.#id}-${at}`;
		line.setAttribute('role', 'option');
		// The caret stays where it is.
		line.addEventListener('mousedown', (event) => event.preventDefault());
		line.addEventListener('mousemove', () => this.#chosen !== at && this.#choose(at));
		line.addEventListener('click', () => this.#run(at));
		return line;
	}

	#choose(at: number): void {
		this.#chosen = at;
		for (const [index, line] of [...this.dom.children].entries()) {
			line.setAttribute('aria-selected', String(index === at));
			if (index !== at) continue;
			this.#text.setAttribute('aria-activedescendant', line.id);
			line.scrollIntoView({ block: 'nearest' });
		}
	}

	#run(at: number): void {
		const item = this.#items[at];
		if (item) this.#take(item);
	}
}
