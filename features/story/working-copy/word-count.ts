import { setImmediate as breathe } from 'node:timers/promises';
import * as Y from 'yjs';
import { countWords } from '../body/body-text';
import { validateBody } from '../body/body-validate';
import { blockOf } from './part-check';
import { rawNode } from './working-body';

const MOST_TURN_MS = 4;

/** A text's words, block by block, so that a keystroke in a long story counts one paragraph anew. */
export class WordCount {
	#words = new WeakMap<Y.XmlElement, number>();
	#language = '';

	/** The words of these blocks are not what they were. */
	forget(types: Iterable<Y.AbstractType<unknown>>): void {
		for (const type of types) {
			const block = blockOf(type);
			if (block) this.#words.delete(block);
		}
	}

	/** In turns: of a long story that nobody counted yet it takes long enough to be felt by whoever types. */
	async count(body: Y.XmlFragment, language: string): Promise<number> {
		if (language !== this.#language) this.#words = new WeakMap();
		this.#language = language;
		let words = 0;
		let turn = performance.now();
		for (const block of body.toArray()) {
			if (block instanceof Y.XmlElement) words += this.#of(block);
			if (performance.now() - turn < MOST_TURN_MS) continue;
			await breathe();
			turn = performance.now();
		}
		return words;
	}

	#of(block: Y.XmlElement): number {
		const known = this.#words.get(block);
		if (known !== undefined) return known;
		const read = validateBody({ type: 'doc', content: [rawNode(block)] });
		const words = read.ok ? countWords(read.body, this.#language) : 0;
		this.#words.set(block, words);
		return words;
	}
}
