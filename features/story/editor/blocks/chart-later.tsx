'use client';

import { NodeViewWrapper } from '@tiptap/react';
import { later } from '@/components/ui/later';

/** Few stories have a chart, and drawing one takes more script than most of the editor. */
export const ChartLater = later(
	() => import('./chart-block').then((part) => part.ChartBlock),
	({ children }) => <NodeViewWrapper>{children}</NodeViewWrapper>,
);
