'use client';

import { useEffect, useState } from 'react';
import { caretColour } from '../../working-copy/caret-colour';
import { type PersonHere, personIn } from './caret';
import type { WorkingSession } from './working-session';

type Props = { session: WorkingSession; actor: string };

/** Who else has the story open now. */
export function PeopleHere({ session, actor }: Props) {
	const [people, setPeople] = useState<PersonHere[]>([]);
	useEffect(() => {
		const { awareness } = session;
		const look = () =>
			setPeople((before) => {
				const now = peopleIn(awareness.getStates().values(), actor);
				return JSON.stringify(now) === JSON.stringify(before) ? before : now;
			});
		look();
		awareness.on('change', look);
		return () => awareness.off('change', look);
	}, [session, actor]);
	return (
		<span className="desk-people" role="status" aria-live="polite">
			{people.map(({ actor, name }, index) => (
				<span key={actor} className="desk-person">
					<span className="desk-person-mark" style={{ background: caretColour(actor) }} aria-hidden="true" />
					{name}
					{index === people.length - 1 ? (people.length === 1 ? ' is here' : ' are here') : ', '}
				</span>
			))}
		</span>
	);
}

/** Each person once, however many windows they have; not whoever asks. */
function peopleIn(states: Iterable<Record<string, unknown>>, actor: string): PersonHere[] {
	const found = new Map<string, PersonHere>();
	for (const state of states) {
		const who = personIn(state['user']);
		if (who && who.actor !== actor) found.set(who.actor, { actor: who.actor, name: who.name });
	}
	return [...found.values()].toSorted((one, other) => one.name.localeCompare(other.name));
}
