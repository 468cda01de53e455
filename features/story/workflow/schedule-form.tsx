'use client';

import { TextField } from '@/components/ui/field';
import { scheduleAction } from '../story-actions';
import type { Said } from '../story-asked';
import type { PublicationProblem } from '../story-checks';
import { MoveForm, type MoveSubject } from './move-form';
import { PublicationProblems } from './publication-problems';
import { SubstantialField } from './substantial-field';
import { TimeChoiceField } from './time-choice-field';

type Props = {
	subject: MoveSubject;
	live: boolean;
	/** yyyy-mm-dd and hh:mm as it is scheduled now; "" where it is not. */
	day: string;
	time: string;
	substantial: boolean;
	clockName: string;
	problems: readonly PublicationProblem[];
	/** What was written when it was scheduled. */
	said: Said;
	reason?: string | undefined;
};

export function ScheduleForm({ subject, live, day, time, substantial, clockName, problems, said, reason }: Props) {
	const errors = problems.some(({ weight }) => weight === 'error');
	const stopped = reason ?? (errors ? 'Put right what is named above first.' : undefined);
	return (
		<MoveForm
			subject={subject}
			action={scheduleAction}
			submit={day === '' ? 'Schedule' : 'Change the time'}
			reason={stopped}
			withFields
		>
			<PublicationProblems problems={problems} said={said} />
			<div className="pair">
				<TextField name="day" type="date" label="Day" defaultValue={day} required />
				<TextField name="time" type="time" label="Time" defaultValue={time} required />
			</div>
			<p className="text-muted">By the newsroom’s clock: {clockName}.</p>
			<TimeChoiceField />
			{live && <SubstantialField before={substantial} />}
			<p className="text-muted">What the story says at that moment is published, not what it says now.</p>
		</MoveForm>
	);
}
