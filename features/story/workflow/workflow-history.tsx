import { formatShortStamp, formatStamp, isoWithOffset } from '@/lib/dates';
import { moveInWords } from '../move-words';
import type { StoryForDesk } from '../story-for-desk';
import type { WorkflowClock } from './workflow-panel';

/** Who did what, the newest first. */
export function WorkflowHistory({ story, clock }: { story: StoryForDesk; clock: WorkflowClock }) {
	const { zone, language, now } = clock;
	return (
		<details className="workflow-history">
			<summary className="control">History</summary>
			{story.history.length === 0 && <p className="text-muted">Nothing has been done with it yet.</p>}
			<ol>
				{story.history.map((move) => (
					<li key={move.number}>
						<span>{moveInWords(move, clock)}</span>{' '}
						<time dateTime={isoWithOffset(move.at, zone)} title={formatStamp(move.at, zone, language)}>
							{formatShortStamp(move.at, zone, now, language)}
						</time>
					</li>
				))}
			</ol>
		</details>
	);
}
