import { doorWord } from '../door-words';

/** What the last form answered, said aloud to whoever cannot see it. `why` is a sentence of our own. */
export function DoorSaid({ said, why }: { said: string | undefined; why?: string | undefined }) {
	const word = said === 'not-done' && why ? why : doorWord(said);
	if (word === null) return null;
	return (
		<p className="door-said" role="alert">
			{word}
		</p>
	);
}
