import './workflow.css';
import type { StoryForDesk } from '../story-for-desk';
import { mainMove, movesOffered } from './main-move';
import { OfferedButton } from './offered-button';
import { PANEL_HEAD } from './panel-head';
import { StatusWords } from './story-status';
import { WorkflowDialogs } from './workflow-dialogs';
import { WorkflowFacts } from './workflow-facts';
import { WorkflowHistory } from './workflow-history';

export type WorkflowClock = { zone: string; language: string; now: Date };

type Props = {
	story: StoryForDesk;
	clock: WorkflowClock;
	/** The paper's own address, such as https://paper.example. */
	siteUrl: string;
};

/** Where a story stands, and what can be done with it now. */
export function WorkflowPanel({ story, clock, siteUrl }: Props) {
	const main = mainMove(story);
	const others = movesOffered(story);
	return (
		<section className="workflow" aria-labelledby={PANEL_HEAD}>
			<h2 id={PANEL_HEAD} tabIndex={-1} className="font-semibold">
				Status
			</h2>
			<StatusWords story={story} />
			<WorkflowFacts story={story} clock={clock} siteUrl={siteUrl} />
			{main && (
				<div className="workflow-main">
					<OfferedButton move={main} story={story} kind="primary" />
				</div>
			)}
			{others.length > 0 && (
				<details className="workflow-more">
					<summary className="control">What else can be done</summary>
					<ul>
						{others.map((move) => (
							<li key={move}>
								<OfferedButton move={move} story={story} />
							</li>
						))}
					</ul>
				</details>
			)}
			<WorkflowHistory story={story} clock={clock} />
			<WorkflowDialogs story={story} clock={clock} siteUrl={siteUrl} />
		</section>
	);
}
