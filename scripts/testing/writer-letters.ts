import type { StoryTexts } from '@/features/story/story-schema';
import { TEXTS } from '@/features/story/story-schema';

/**
 * Whatever a writer of these sequences types is made of letters that were never typed
 * before, so that of each one it can be said where it must be, and that it is there once.
 */

export type Field = keyof StoryTexts;

const FIRST = 0x4e00;
const MOST = 20_000;

export type Letter = {
	field: Field;
	/** The run of text that it was typed into. */
	home: { client: number; clock: number };
	acknowledged: boolean;
	/** Someone took it away by hand; `erasedFor` when that was acknowledged. */
	erased: boolean;
	erasedFor: boolean;
	/** An older text was put back that does not have it. */
	away: boolean;
	/** It was on its way when an older text was put back, or typed when that may still have been on its way. */
	late: boolean;
};

export const isLetter = (one: string): boolean => {
	const code = one.charCodeAt(0);
	return code >= FIRST && code < FIRST + MOST;
};

/** Everything a text says, field by field, as only what was typed in a sequence. */
export function lettersOf(texts: StoryTexts): Map<Field, string[]> {
	return new Map(TEXTS.map((field) => [field, [...JSON.stringify(texts[field])].filter(isLetter)]));
}

export class Letters {
	#all = new Map<string, Letter>();
	/** An older text was put back: what someone had taken away, or takes away before they see that, may come again. */
	wasPutBack = false;

	fresh(many: number): string {
		if (this.#all.size + many > MOST) throw new Error('the sequence is too long: there are no letters left');
		return Array.from({ length: many }, (_, at) => String.fromCharCode(FIRST + this.#all.size + at)).join('');
	}

	typed(text: string, field: Field, home: Letter['home']): void {
		for (const one of text) {
			const none = { acknowledged: false, erased: false, erasedFor: false, away: false, late: this.wasPutBack };
			this.#all.set(one, { field, home, ...none });
		}
	}

	get(one: string): Letter {
		const found = this.#all.get(one);
		if (!found) throw new Error(`nobody typed "${one}"`);
		return found;
	}

	get all(): [string, Letter][] {
		return [...this.#all];
	}

	/** What the next publication must have: saved, and nothing that happened can have taken it away. */
	get certain(): string[] {
		const isCertain = (one: Letter) => one.acknowledged && !one.erased && !one.away && !one.late;
		return this.all.filter(([, one]) => isCertain(one)).map(([letter]) => letter);
	}

	/**
	 * An older text is about to be put back. Once it is, `done` says that what it lacks may have
	 * left the working copy; what was saved before must then be kept elsewhere.
	 */
	puttingBack(texts: StoryTexts): { done: () => void } {
		const there = new Set([...lettersOf(texts).values()].flat());
		const saved = new Set(this.all.filter(([, one]) => one.acknowledged).map(([letter]) => letter));
		return {
			done: () => {
				this.wasPutBack = true;
				for (const [letter, one] of this.#all) {
					if (there.has(letter)) continue;
					one.away = true;
					one.late ||= !saved.has(letter);
				}
			},
		};
	}
}
