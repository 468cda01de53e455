import { answerGone } from '@/lib/answer';

/** What the address of a killed story says, for good. */
export function KilledNotice({ notice }: { notice: string }) {
	answerGone();
	return (
		<div className="notice">
			<h1>This story has been removed</h1>
			<p>{notice === '' ? 'It is no longer published.' : notice}</p>
		</div>
	);
}
