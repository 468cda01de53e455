import type { StoryForDesk } from '../story-for-desk';
import { mainMove } from './main-move';
import { OfferedButton } from './offered-button';
import { StandingWords } from './standing-words';

type Told = Pick<StoryForDesk, 'live' | 'stage' | 'changed' | 'hold' | 'schedule' | 'deletedAt'>;

/** Where a story stands, in a line. */
export function StatusWords({ story }: { story: Told }) {
	const { live, stage, changed, hold, schedule, deletedAt } = story;
	const standing = {
		...{ live, stage, changed, deleted: deletedAt !== null, held: hold?.kind ?? null },
		...{ scheduled: schedule !== null, missed: schedule !== null && schedule.trouble !== '' },
	};
	return <StandingWords standing={standing} />;
}

/** What most people come to do next, for a page that also holds the panel and its dialogs; nothing where nothing waits. */
export function PublishButton({ story }: { story: StoryForDesk }) {
	const move = mainMove(story);
	return move && <OfferedButton move={move} story={story} kind="primary" brief />;
}
