import { Fragment, type ReactNode } from 'react';

/** Facts with their names. */
export function Facts({ rows }: { rows: readonly (readonly [label: string, value: ReactNode])[] }) {
	return (
		<dl className="facts">
			{rows.map(([label, value]) => (
				<Fragment key={label}>
					<dt>{label}</dt>
					<dd>{value}</dd>
				</Fragment>
			))}
		</dl>
	);
}
