'use client';

import { publishAction } from '../story-actions';
import type { Said } from '../story-asked';
import type { PublicationProblem } from '../story-checks';
import { MoveForm, type MoveSubject } from './move-form';
import { PublicationProblems } from './publication-problems';
import { SubstantialField } from './substantial-field';

type Props = {
	subject: MoveSubject;
	live: boolean;
	/** With the paper's own host, as readers will see it; null while it is in no section. */
	addressToBe: string | null;
	moved: boolean;
	problems: readonly PublicationProblem[];
	/** What was written when it was scheduled. */
	said: Said;
	reason?: string | undefined;
};

export function PublishForm({ subject, live, addressToBe, moved, problems, said, reason }: Props) {
	const errors = problems.filter(({ weight }) => weight === 'error').length;
	const stopped = reason ?? (errors > 0 ? 'Put right what is named above first.' : undefined);
	return (
		<MoveForm
			subject={subject}
			action={publishAction}
			submit={live ? 'Publish changes' : 'Publish'}
			reason={stopped}
			withFields
		>
			<PublicationProblems problems={problems} said={said} />
			{live && <SubstantialField />}
			{addressToBe && (
				<p>
					{live && !moved ? 'Readers find it at' : 'Readers will find it at'}{' '}
					<span className="address">{addressToBe}</span>
					{live && moved && '. Its address of now will lead there.'}
				</p>
			)}
		</MoveForm>
	);
}
