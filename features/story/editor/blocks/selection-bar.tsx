'use client';

import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import { type Editor, posToDOMRect } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import { Toolbar } from 'radix-ui';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { LinkTool } from '../link-tool';
import { BOLD, ITALIC, RARER_MARKS } from '../prose-tools';
import { ToolButtons } from '../tool-buttons';

const MARKS = [BOLD, ITALIC, ...RARER_MARKS];

/** The marks, beside the words that are selected. */
export function SelectionBar({ editor }: { editor: Editor }) {
	const bar = useRef<HTMLDivElement>(null);
	const pressed = usePressed();
	const words = useEditorState({
		editor,
		selector: ({ editor }) => {
			const { selection } = editor.state;
			const some = selection instanceof TextSelection && !selection.empty && !editor.isActive('codeBlock');
			return some && editor.isEditable ? { from: selection.from, to: selection.to } : null;
		},
	});
	const focused = useFocused(editor);
	const shown = words !== null && focused && !pressed;
	useEffect(() => {
		const floating = bar.current;
		if (!shown || !words || !floating) return;
		const reference = { getBoundingClientRect: () => posToDOMRect(editor.view, words.from, words.to) };
		void computePosition(reference, floating, {
			placement: 'top',
			strategy: 'fixed',
			middleware: [offset(8), flip(), shift({ padding: 8 })],
		}).then(({ x, y }) => Object.assign(floating.style, { left: `${x}px`, top: `${y}px` }));
	}, [editor, shown, words]);
	if (!shown) return null;
	return createPortal(
		<Toolbar.Root ref={bar} className="writing-tools writing-selection" aria-label="Marks">
			<ToolButtons editor={editor} tools={MARKS} />
			<LinkTool editor={editor} />
		</Toolbar.Root>,
		document.body,
	);
}

/** A selection that is still being drawn is not yet one to do something with. */
function usePressed(): boolean {
	const [pressed, setPressed] = useState(false);
	useEffect(() => {
		const down = (event: PointerEvent) => {
			const inText = event.target instanceof Element && event.target.closest('.ProseMirror');
			if (inText && event.pointerType === 'mouse') setPressed(true);
		};
		const up = () => setPressed(false);
		document.addEventListener('pointerdown', down);
		document.addEventListener('pointerup', up);
		document.addEventListener('dragend', up);
		return () => {
			document.removeEventListener('pointerdown', down);
			document.removeEventListener('pointerup', up);
			document.removeEventListener('dragend', up);
		};
	}, []);
	return pressed;
}

/** In the text, in this bar, or in what one of its buttons has opened. */
function useFocused(editor: Editor): boolean {
	const [focused, setFocused] = useState(editor.isFocused);
	useEffect(() => {
		const read = () =>
			// After the event, when the new element has the focus.
			requestAnimationFrame(() => {
				const within = document.activeElement?.closest('.writing-selection, .writing-link') ?? null;
				if (!editor.isDestroyed) setFocused(editor.isFocused || within !== null);
			});
		document.addEventListener('focusin', read);
		document.addEventListener('focusout', read);
		return () => {
			document.removeEventListener('focusin', read);
			document.removeEventListener('focusout', read);
		};
	}, [editor]);
	return focused;
}
