import { PageHead } from './page-head';

/** In the place of a thing that is not there. `what` is its noun. */
export function Missing({ what }: { what: string }) {
	return (
		<PageHead title={`There is no such ${what}`}>
			<p>It may have been removed, or the address may be mistyped. Nothing was changed.</p>
		</PageHead>
	);
}
