import type { Editor } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { type KeptPlace, keepPlace, movePlace } from './kept-place';

/** What is asked for before a block can stand in the text; `at`: of the block that gets what is chosen. */
export type Prompt =
	| { kind: 'picture' | 'gallery' | 'embed' | 'document' }
	| { kind: 'add-pictures' | 'replace-picture'; at: number };

const key = new PluginKey<Asked>('blockPrompt');

type Asked = { prompt: Prompt; place: KeptPlace | null } | null;

/** At most one question is open; where it will put its answer moves with the text. */
export const promptPlugin = () =>
	new Plugin<Asked>({
		key,
		state: {
			init: () => null,
			apply(tr, asked, before) {
				const set: Asked | undefined = tr.getMeta(key);
				if (set !== undefined) return set;
				return asked?.place ? { ...asked, place: movePlace(asked.place, tr, before) } : asked;
			},
		},
	});

export function openPrompt(editor: Editor): Prompt | null {
	const asked = key.getState(editor.state);
	if (!asked) return null;
	return asked.place && 'at' in asked.prompt ? { ...asked.prompt, at: asked.place.pos } : asked.prompt;
}

export function ask(editor: Editor, prompt: Prompt | null): boolean {
	const place = prompt && 'at' in prompt ? keepPlace(editor.state, prompt.at) : null;
	editor.view.dispatch(editor.state.tr.setMeta(key, prompt && { prompt, place }));
	return true;
}
