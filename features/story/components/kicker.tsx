import type { StoryKind } from '../story-schema';

/** News is what a paper prints; anything else says what it is. */
const LABELS: Record<StoryKind, string> = {
	news: '',
	analysis: 'Analysis',
	opinion: 'Opinion',
	review: 'Review',
	explainer: 'Explainer',
	live: 'Live',
};

/** What stands above a headline: the kind, where it is not news, and the story's own kicker. */
export function Kicker({ kind, text }: { kind: StoryKind; text: string }) {
	const label = LABELS[kind];
	const own = text.toLowerCase() === label.toLowerCase() ? '' : text;
	return (
		<>
			{label !== '' && <span className="kind-label">{label}</span>}
			{label !== '' && own !== '' && ' · '}
			{own}
		</>
	);
}
