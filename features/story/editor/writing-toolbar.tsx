'use client';

import type { Editor } from '@tiptap/core';
import { Toolbar } from 'radix-ui';
import { LinkTool } from './link-tool';
import { ToolButtons } from './tool-buttons';
import { TOOLS } from './writing-tools';

/** One stop of the Tab key, with arrows inside (ARIA authoring practices, "toolbar"). */
export const WritingToolbar = ({ editor }: { editor: Editor }) => (
	<Toolbar.Root className="writing-tools" aria-label="Formatting">
		<ToolButtons editor={editor} tools={TOOLS} />
		<LinkTool editor={editor} />
	</Toolbar.Root>
);
