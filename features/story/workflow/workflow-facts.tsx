import { CopyButton } from '@/components/ui/copy-button';
import { formatStamp, isoWithOffset } from '@/lib/dates';
import type { StoryForDesk } from '../story-for-desk';
import type { WorkflowClock } from './workflow-panel';

type Props = { story: StoryForDesk; clock: WorkflowClock; siteUrl: string };

/** What the words of the status leave out: since when, until when, who and why. */
export function WorkflowFacts({ story, clock, siteUrl }: Props) {
	const { live, publishedAt, updatedAt, address, hold, schedule, killNotice, deletedAt } = story;
	const url = address === null ? null : new URL(address, siteUrl).href;
	return (
		<div className="workflow-facts">
			{live === 'live' && publishedAt && (
				<p>
					Published <At at={publishedAt} clock={clock} />
					{updatedAt && (
						<>
							, updated <At at={updatedAt} clock={clock} />
						</>
					)}
					.
				</p>
			)}
			{url && (
				<p className="workflow-address">
					<a href={url} className="address">
						{url}
					</a>
					<CopyButton text={url} label="Copy the address" />
				</p>
			)}
			{live === 'unpublished' && <p>Readers cannot see it. Its address says that nothing is there.</p>}
			{live === 'killed' && (
				<p>Gone for good. Its address says: {killNotice ? <q>{killNotice}</q> : 'no more than that it is gone'}.</p>
			)}
			{hold && (
				<div className="notice" data-tone="danger">
					<p>{hold.reason}</p>
					<p className="text-muted">
						{hold.who}, <At at={hold.at} clock={clock} />
						{hold.until && (
							<>
								; meant until <At at={hold.until} clock={{ ...clock, zone: hold.zone }} />
							</>
						)}
						. Nothing moves it to readers until it is released.
					</p>
				</div>
			)}
			{schedule && <Schedule schedule={schedule} clock={clock} held={hold !== null} />}
			{deletedAt && (
				<p>
					In the bin since <At at={deletedAt} clock={clock} />.
				</p>
			)}
		</div>
	);
}

type ScheduleProps = { schedule: NonNullable<StoryForDesk['schedule']>; clock: WorkflowClock; held: boolean };

function Schedule({ schedule: { dueAt, zone, who, substantial, trouble }, clock, held }: ScheduleProps) {
	const due = <At at={dueAt} clock={{ ...clock, zone }} />;
	if (trouble !== '')
		return (
			<div className="notice" data-tone="danger">
				<p>
					It was to be published {due}, and was not: {trouble}
				</p>
				<p className="text-muted">Choose another time, publish it now, or take it off the schedule.</p>
			</div>
		);
	return (
		<p>
			{held ? 'It was to be published' : 'It will be published'} {due}
			{substantial && ', as a substantial update'}. Scheduled by {who}.
		</p>
	);
}

function At({ at, clock: { zone, language } }: { at: Date; clock: WorkflowClock }) {
	return <time dateTime={isoWithOffset(at, zone)}>{formatStamp(at, zone, language)}</time>;
}
