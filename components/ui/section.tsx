import { type ReactNode, useId } from 'react';

type Props = { title: string; description?: ReactNode; children: ReactNode };

/** A titled part of a page: what it is on the left, what can be done on the right. */
export function Section({ title, description, children }: Props) {
	const id = useId();
	return (
		<section className="part" aria-labelledby={id}>
			<div className="part-about">
				<h2 id={id} className="font-semibold">
					{title}
				</h2>
				{description && <div className="mt-1 text-muted">{description}</div>}
			</div>
			<div className="part-body">{children}</div>
		</section>
	);
}
