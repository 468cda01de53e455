'use client';

import type { Editor } from '@tiptap/core';
import { useSyncExternalStore } from 'react';
import { BlockToolbar } from '../blocks/block-toolbar';
import type { SharedUndo } from './shared-undo';

/** The tools of the body, with the history of all four texts. */
export function DeskToolbar({ editor, undo }: { editor: Editor; undo: SharedUndo }) {
	const canUndo = useSyncExternalStore(undo.subscribe, () => undo.manager.canUndo());
	const canRedo = useSyncExternalStore(undo.subscribe, () => undo.manager.canRedo());
	return <BlockToolbar editor={editor} onUndo={undo.undo} onRedo={undo.redo} canUndo={canUndo} canRedo={canRedo} />;
}
