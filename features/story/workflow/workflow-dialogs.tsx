import { formatStamp, zoneAbbreviation } from '@/lib/dates';
import { CORRECTION_TITLES } from '../components/story-corrections';
import { saidIn } from '../story-asked';
import { BIN_DAYS } from '../story-bin';
import type { StoryForDesk } from '../story-for-desk';
import { CORRECTION_KINDS } from '../story-move-schema';
import type { Move } from '../story-workflow';
import { MoveDialog } from './move-dialog';
import {
	CorrectionForm,
	DeleteForm,
	HoldForm,
	KillForm,
	PublishForm,
	ReleaseForm,
	ReturnForm,
	ScheduleForm,
	UnpublishForm,
} from './move-forms-later';
import { toldMoves } from './move-told';
import { RefusalDialog } from './refusal-dialog';
import type { WorkflowClock } from './workflow-panel';

type Props = { story: StoryForDesk; clock: WorkflowClock; siteUrl: string };

const KINDS = CORRECTION_KINDS.map((value) => ({ value, label: CORRECTION_TITLES[value] }));

/** All of them at all times, so that what one says to a person is not taken away by what a colleague does. */
export function WorkflowDialogs({ story, clock, siteUrl }: Props) {
	const { id, moves, fieldsVersion, live, schedule, address, addressToBe, problems, zone } = story;
	const subject = { id, moves, fieldsVersion, told: toldMoves(story.history, clock) };
	const isLive = live === 'live';
	const why = (move: Move) => {
		const verdict = story.powers[move];
		return { subject, reason: verdict.allowed ? undefined : verdict.reason };
	};
	const clockName = `${zone}, ${zoneAbbreviation(clock.now, zone)} now`;
	const scheduled = story.history.find(({ details }) => schedule && details['schedule'] === schedule.id);
	const said = saidIn(scheduled?.details ?? {});
	const [day = '', time = ''] = schedule?.wall.split('T') ?? [];
	return (
		<>
			<RefusalDialog />
			<MoveDialog move="publish" title={isLive ? 'Publish changes' : 'Publish'}>
				<PublishForm
					{...why('publish')}
					live={isLive}
					addressToBe={addressToBe && new URL(addressToBe, siteUrl).href}
					moved={address !== addressToBe}
					problems={problems}
					said={said}
				/>
			</MoveDialog>
			<MoveDialog move="schedule" title={schedule ? 'Change its time' : 'Schedule'}>
				<ScheduleForm
					{...why('schedule')}
					{...{ live: isLive, day, time, problems, said }}
					clockName={clockName}
					substantial={schedule?.substantial ?? false}
				/>
			</MoveDialog>
			<MoveDialog
				move="hold"
				title="Put on hold"
				description="Nothing moves it to readers while it is held, its schedule included. What is live stays live."
			>
				<HoldForm {...why('hold')} clockName={clockName} />
			</MoveDialog>
			<MoveDialog
				move="release"
				title="Release the hold"
				description={
					schedule
						? 'It can be published again. A time that has passed has to be chosen anew.'
						: 'It can be published again.'
				}
			>
				<ReleaseForm {...why('release')} />
			</MoveDialog>
			<MoveDialog move="return" title="Return to draft">
				<ReturnForm {...why('return')} />
			</MoveDialog>
			<MoveDialog
				move="correct"
				title="Add a correction"
				description="It cannot be changed or taken away, only followed by another."
			>
				<CorrectionForm {...why('correct')} kinds={KINDS} stamp={formatStamp(clock.now, zone, clock.language)} />
			</MoveDialog>
			<MoveDialog
				move="unpublish"
				title="Unpublish"
				description="Readers no longer find it: its address answers that nothing is there. It can be published again at the same address."
			>
				<UnpublishForm {...why('unpublish')} />
			</MoveDialog>
			<MoveDialog
				move="kill"
				title="Kill the story"
				description="This cannot be undone. Its address says for ever that it is gone (410), with your notice; it leaves every list, feed and search; nobody can publish or change it again."
			>
				<KillForm {...why('kill')} />
			</MoveDialog>
			<MoveDialog
				move="delete"
				title="Move to the bin"
				description={`It can be brought back for ${BIN_DAYS} days; then it is gone.`}
			>
				<DeleteForm {...why('delete')} />
			</MoveDialog>
		</>
	);
}
