import type { PublishedCorrection } from '../story-queries';
import type { CorrectionKind } from '../story-schema';
import { StoryTime } from './story-time';

export const CORRECTION_TITLES: Record<CorrectionKind, string> = {
	correction: 'Correction',
	clarification: 'Clarification',
	update: 'Update',
	"editor's note": 'Editor’s note',
	retraction: 'Retraction',
};

type Props = { corrections: PublishedCorrection[]; zone: string; language: string };

/** What was changed since and why, with the time of each. */
export function StoryCorrections({ corrections, zone, language }: Props) {
	if (corrections.length === 0) return null;
	return (
		<section className="corrections" aria-label="Corrections">
			{corrections.map((one) => (
				<p key={one.id}>
					<strong>{CORRECTION_TITLES[one.kind]}</strong> (<StoryTime at={one.at} zone={zone} language={language} />
					): {one.text}
				</p>
			))}
		</section>
	);
}
