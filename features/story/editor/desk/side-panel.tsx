'use client';

import { X } from 'lucide-react';
import { Tabs } from 'radix-ui';
import type { ReactNode } from 'react';

type Part = { name: string; label: string; content: ReactNode };

type Props = { id: string; parts: readonly Part[]; open: boolean; close: () => void };

/** Everything of a story that is not its text: beside it where there is room, else over it. */
export function SidePanel({ id, parts, open, close }: Props) {
	return (
		<>
			{/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a larger place to press; the button and Escape close it too */}
			<div className="desk-panel-veil" data-open={open} onClick={close} />
			<aside
				id={id}
				className="desk-panel"
				data-open={open}
				aria-label="About the story"
				tabIndex={-1}
				onKeyDown={(event) => {
					if (event.key === 'Escape' && !event.defaultPrevented && open) close();
				}}
			>
				<Tabs.Root defaultValue={parts[0]?.name ?? ''} className="desk-panel-tabs">
					<div className="desk-panel-head">
						<Tabs.List aria-label="Parts" className="desk-panel-list">
							{parts.map(({ name, label }) => (
								<Tabs.Trigger key={name} value={name} className="desk-panel-tab">
									{label}
								</Tabs.Trigger>
							))}
						</Tabs.List>
						<button type="button" className="desk-panel-close" aria-label="Close" onClick={close}>
							<X aria-hidden size={18} />
						</button>
					</div>
					{parts.map(({ name, content }) => (
						// All are there at all times, so that nothing half filled in is lost by looking elsewhere.
						<Tabs.Content key={name} value={name} forceMount className="desk-panel-part">
							{content}
						</Tabs.Content>
					))}
				</Tabs.Root>
			</aside>
		</>
	);
}
