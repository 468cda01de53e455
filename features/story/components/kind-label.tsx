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

export function KindLabel({ kind }: { kind: StoryKind }) {
	const label = LABELS[kind];
	return label === '' ? null : <span className="kind-label">{label}</span>;
}
