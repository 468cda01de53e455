import { type ReactNode, useId } from 'react';

/** A part of the side panel with its heading. */
export function FieldGroup({ title, children }: { title: string; children: ReactNode }) {
	const id = useId();
	return (
		<section className="panel-group" aria-labelledby={id}>
			<h3 id={id} className="panel-title">
				{title}
			</h3>
			{children}
		</section>
	);
}
