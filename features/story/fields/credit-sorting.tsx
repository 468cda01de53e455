'use client';

import {
	type Announcements,
	closestCenter,
	DndContext,
	KeyboardSensor,
	PointerSensor,
	type UniqueIdentifier,
	useSensor,
	useSensors,
} from '@dnd-kit/core';
import {
	SortableContext,
	sortableKeyboardCoordinates,
	useSortable,
	verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { type ReactNode, useId } from 'react';
import { CreditGrip } from './credit-grip';
import { CreditRow, type CreditRowProps } from './credit-row';

export type CreditSortingProps = {
	rows: readonly CreditRowProps[];
	move: (from: number, to: number) => void;
	/** Draws the list around its rows. */
	children: (lines: ReactNode) => ReactNode;
};

const HOW =
	'To move a credit, press space or enter, use the arrow keys, and press space or enter again; escape leaves it where it was.';

/** Credits that are dragged, or moved by keys. */
export function CreditSorting({ rows, move, children }: CreditSortingProps) {
	const id = useId();
	const keys = rows.map(({ sortKey }) => sortKey);
	const sensors = useSensors(
		useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
		useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
	);
	const nameAt = (key: UniqueIdentifier) => rows[keys.indexOf(String(key))]?.called ?? '';
	const place = (key: UniqueIdentifier | undefined) => `${keys.indexOf(String(key)) + 1} of ${keys.length}`;
	const announcements: Announcements = {
		onDragStart: ({ active }) => `${nameAt(active.id)} is picked up, at ${place(active.id)}.`,
		onDragOver: ({ active, over }) => (over ? `${nameAt(active.id)} would be ${place(over.id)}.` : undefined),
		onDragEnd: ({ active, over }) => `${nameAt(active.id)} is now ${place(over?.id ?? active.id)}.`,
		onDragCancel: ({ active }) => `${nameAt(active.id)} stays at ${place(active.id)}.`,
	};
	return (
		<DndContext
			id={id}
			sensors={sensors}
			collisionDetection={closestCenter}
			accessibility={{ announcements, screenReaderInstructions: { draggable: HOW } }}
			onDragEnd={({ active, over }) => {
				if (over && over.id !== active.id) move(keys.indexOf(String(active.id)), keys.indexOf(String(over.id)));
			}}
		>
			<SortableContext items={keys} strategy={verticalListSortingStrategy}>
				{children(rows.map((row) => <SortedRow key={row.sortKey} row={row} />))}
			</SortableContext>
		</DndContext>
	);
}

function SortedRow({ row }: { row: CreditRowProps }) {
	const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
		id: row.sortKey,
	});
	return (
		<CreditRow
			{...row}
			ref={setNodeRef}
			dragging={isDragging}
			style={{ transform: CSS.Translate.toString(transform), transition }}
			grip={<CreditGrip called={row.called} ref={setActivatorNodeRef} {...attributes} {...listeners} />}
		/>
	);
}
