'use client';

import '../../body/body.css';
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useId, useState } from 'react';
import { StoryChart } from '@/components/charts/story-chart';
import { buttonClass } from '@/components/ui/button';
import { type ChartAttrs, NODE_ATTRS } from '../../body/body-schema';
import { contextOf } from './block-context';
import { isPlaceholder } from './block-nodes';
import { ChartForm } from './chart-form';

/** A chart as readers will see it; its figures and words are changed below it. */
export function ChartBlock({ node, editor, updateAttributes, selected }: ReactNodeViewProps) {
	const id = useId();
	const read = NODE_ATTRS.chart.safeParse(node.attrs);
	const isNew = typeof node.attrs['title'] === 'string' && isPlaceholder(node.attrs['title']);
	const [open, setOpen] = useState(isNew);
	if (!read.success) return <NodeViewWrapper className="block-chart">This chart cannot be shown.</NodeViewWrapper>;
	const change = (changes: Partial<ChartAttrs>): string | null => {
		if (!editor.isEditable) return 'This story cannot be changed at the moment.';
		const next = NODE_ATTRS.chart.safeParse({ ...read.data, ...changes });
		if (!next.success) return next.error.issues[0]?.message ?? 'This cannot be kept.';
		updateAttributes(changes);
		return null;
	};
	const { language } = contextOf(editor);
	return (
		<NodeViewWrapper
			className={`block-chart ${selected ? 'block-selected' : ''}`}
			contentEditable={false}
			lang={language}
		>
			<div className="story-body">
				<StoryChart data={read.data} id={id} language={language} />
			</div>
			<button type="button" className={buttonClass('plain')} aria-expanded={open} onClick={() => setOpen(!open)}>
				{open ? 'Done' : 'Edit chart'}
			</button>
			{open && <ChartForm chart={read.data} language={language} change={change} />}
		</NodeViewWrapper>
	);
}
