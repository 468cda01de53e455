import { turnOf } from '../body/text-direction';
import type { CorrectedStory } from '../correction-queries';
import { CORRECTION_TITLES } from './story-corrections';
import { StoryTime } from './story-time';

type Props = { corrections: CorrectedStory[]; zone: string };

/** What was put right, each with the story that it belongs to. */
export function CorrectionsList({ corrections, zone }: Props) {
	return (
		<ol className="corrections-list">
			{corrections.map(({ story, ...one }) => (
				<li key={one.id} lang={story.language} dir={turnOf(story.language)}>
					<p className="corrections-kind">
						{CORRECTION_TITLES[one.kind]} <StoryTime at={one.at} zone={zone} language={story.language} />
					</p>
					<h2 className="corrections-story">
						<a href={story.address}>{story.headline}</a>
					</h2>
					<p className="corrections-text">{one.text}</p>
				</li>
			))}
		</ol>
	);
}
