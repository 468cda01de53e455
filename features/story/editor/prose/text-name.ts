import type { Editor } from '@tiptap/core';
import type { TEXTS } from '../../story-schema';

export type TextName = (typeof TEXTS)[number];
/** The editors of a story's texts, as they are there. */
export type Editors = ReadonlyMap<TextName, Editor>;
