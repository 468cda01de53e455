import { type Editor, Extension } from '@tiptap/core';
import type { Result } from '@/lib/result';
import type { Picture } from './picture-schema';

/** Pictures on record, by id and by words; what was once seen is kept for this page. */
export type Pictures = {
	known: (id: string) => Picture | null | undefined;
	/** Null: not on record, or not reachable. */
	get: (id: string) => Promise<Picture | null>;
	/** The newest that fit, or a reason why none can be told. */
	search: (words: string, signal: AbortSignal) => Promise<Result<Picture[]>>;
	add: (picture: Picture) => void;
};

export type Upload = (
	file: File,
	options: { onProgress: (share: number) => void; signal: AbortSignal },
) => Promise<Result<Picture>>;

export type BlockContext = { storyId: string; language: string; upload: Upload; pictures: Pictures };

declare module '@tiptap/core' {
	interface Storage {
		blockContext: { context: BlockContext | null };
	}
}

/** What the blocks of an editor need to know of the story around them. */
export const blockContext = (context: BlockContext) =>
	Extension.create({ name: 'blockContext', addStorage: () => ({ context }) });

export function contextOf(editor: Editor): BlockContext {
	const { context } = editor.storage.blockContext;
	if (!context) throw new Error('this editor was made without blockExtensions()');
	return context;
}
