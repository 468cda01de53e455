import { PageHead } from './page-head';
import { RefreshAround } from './refresh-around';

/** In the place of a page that this person may not see. */
export function Refused({ reason }: { reason: string }) {
	return (
		<PageHead title="Not yours to see">
			<RefreshAround />
			<p>{reason}</p>
			<p className="mt-2">If you should be able to, ask an admin of your newsroom. Nothing was changed.</p>
		</PageHead>
	);
}
