/** In the place of a preview that this person may not see. */
export function PreviewRefused({ reason }: { reason: string }) {
	return (
		<div className="notice">
			<h1>Not yours to see</h1>
			<p>{reason}</p>
		</div>
	);
}
