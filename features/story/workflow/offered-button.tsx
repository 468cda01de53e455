import type { ButtonKind } from '@/components/ui/button';
import type { StoryForDesk } from '../story-for-desk';
import { moveLabel, type OfferedMove } from './main-move';
import { MoveButton } from './move-button';
import { isAsked } from './move-opening';
import { PressForm } from './press-form';
import { RefusedButton } from './refused-button';

type Props = {
	move: OfferedMove;
	story: StoryForDesk;
	kind?: ButtonKind;
	/** Where there is no room, the reason for a no is said on hovering and by screen readers only. */
	brief?: boolean;
};

/** A move's button: it asks, or does it at once, or says why it cannot be done. */
export function OfferedButton({ move, story, kind = 'plain', brief = false }: Props) {
	const label = moveLabel(move, story);
	const verdict = story.powers[move];
	if (!verdict.allowed) return <RefusedButton label={label} reason={verdict.reason} brief={brief} />;
	if (isAsked(move)) return <MoveButton move={move} label={label} kind={kind} />;
	return <PressForm move={move} label={label} id={story.id} seen={story.moves} kind={kind} />;
}
