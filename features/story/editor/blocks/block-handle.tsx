'use client';

import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { GripVertical } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { selectBlock } from './block-commands';
import { deedLines } from './block-deed-lines';
import { MenuContent } from './tool-menu';

type Held = { dom: HTMLElement; top: number; start: number };

/** Beside the block under the pointer: dragged, it moves the block; pressed, it tells what can be done with it. */
export function BlockHandle({ editor }: { editor: Editor }) {
	const [held, setHeld] = useState<Held | null>(null);
	const [open, setOpen] = useState(false);
	const ground = useGround(editor);
	const frozen = useRef(false);
	frozen.current = open;

	useEffect(() => {
		if (!ground) return;
		const follow = (event: MouseEvent) => {
			if (frozen.current || !editor.isEditable || event.buttons !== 0) return;
			const dom = blockAt(editor.view.dom, event.clientY);
			const top = dom ? dom.getBoundingClientRect().top - ground.getBoundingClientRect().top : 0;
			// Within the text's own margin, on the side where lines begin.
			const start = editor.view.dom.offsetLeft;
			setHeld((before) => (before?.dom === dom && before?.top === top ? before : dom && { dom, top, start }));
		};
		const leave = () => !frozen.current && setHeld(null);
		ground.addEventListener('mousemove', follow);
		ground.addEventListener('mouseleave', leave);
		ground.addEventListener('keydown', leave);
		return () => {
			ground.removeEventListener('mousemove', follow);
			ground.removeEventListener('mouseleave', leave);
			ground.removeEventListener('keydown', leave);
		};
	}, [editor, ground]);

	if (!ground || !held?.dom.isConnected) return null;
	const pos = () => placeOf(editor, held.dom);
	return createPortal(
		<>
			<button
				type="button"
				className="block-handle"
				data-state={open ? 'open' : 'closed'}
				style={{ insetBlockStart: held.top, insetInlineStart: held.start }}
				draggable
				// The same stands in the toolbar, where keys reach it.
				tabIndex={-1}
				aria-label="Block: drag to move, press for more"
				title="Drag to move, press for more"
				onClick={setOpenAt}
				onDragStart={(event) => {
					const at = pos();
					if (at !== null) drag(editor, at, held.dom, event);
				}}
			>
				<GripVertical aria-hidden size={16} />
			</button>
			<DropdownMenu.Root modal={false} open={open} onOpenChange={setOpen}>
				{/* A menu's own button opens on pressing, which would make dragging impossible. */}
				<DropdownMenu.Trigger asChild>
					<span className="block-handle-menu" style={{ insetBlockStart: held.top, insetInlineStart: held.start }} />
				</DropdownMenu.Trigger>
				<MenuContent editor={editor} lines={() => deedLines(editor)} toText />
			</DropdownMenu.Root>
		</>,
		ground,
	);

	function setOpenAt() {
		const at = pos();
		if (at === null) return;
		selectBlock(at)(editor.state, editor.view.dispatch);
		setOpen(true);
	}
}

/** The element around the text, which is there once the editor has its place in the page. */
function useGround(editor: Editor): HTMLElement | null {
	const [ground, setGround] = useState<HTMLElement | null>(null);
	useEffect(() => {
		const find = () => {
			const around = editor.view.dom.parentElement;
			around?.classList.add('block-ground');
			setGround(around);
		};
		find();
		editor.on('mount', find);
		return () => {
			editor.off('mount', find);
		};
	}, [editor]);
	return ground;
}

function blockAt(text: HTMLElement, y: number): HTMLElement | null {
	let low = 0;
	let high = text.children.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const dom = text.children[middle];
		if (!(dom instanceof HTMLElement)) return null;
		const { top, bottom } = dom.getBoundingClientRect();
		if (y < top - 4) high = middle - 1;
		else if (y > bottom + 4) low = middle + 1;
		else return dom;
	}
	return null;
}

function placeOf(editor: Editor, dom: HTMLElement): number | null {
	if (!dom.isConnected) return null;
	const inside = editor.view.posAtDOM(dom, 0);
	const $inside = editor.state.doc.resolve(inside);
	return $inside.depth > 0 ? $inside.before(1) : inside;
}

/** ProseMirror takes it from here: it knows what is dragged by `view.dragging`. */
function drag(editor: Editor, pos: number, dom: HTMLElement, event: DragEvent): void {
	const { view } = editor;
	const selection = NodeSelection.create(view.state.doc, pos);
	view.dispatch(view.state.tr.setSelection(selection));
	const slice = selection.content();
	const { dom: copied, text } = view.serializeForClipboard(slice);
	event.dataTransfer.clearData();
	event.dataTransfer.setData('text/html', copied.innerHTML);
	event.dataTransfer.setData('text/plain', text);
	event.dataTransfer.effectAllowed = 'copyMove';
	event.dataTransfer.setDragImage(dom, 0, 0);
	view.dragging = Object.assign({ slice, move: true }, { node: selection });
}
