import type { HoldKind, LiveState, Stage } from '../story-schema';

/** How a story stands, as far as a few words tell it. */
export type StandingTold = {
	live: LiveState;
	stage: Stage;
	/** Live, and staff have what readers do not. */
	changed: boolean;
	deleted: boolean;
	held: HoldKind | null;
	scheduled: boolean;
	/** Its time came and it could not be published. */
	missed: boolean;
};

/** The colour only repeats what the words say. */
export type StatusWord = { words: string; tone: 'plain' | 'good' | 'warn' | 'danger' };

const STAGE_WORDS: Record<Stage, StatusWord> = {
	draft: { words: 'Draft', tone: 'plain' },
	'in review': { words: 'In review', tone: 'warn' },
	ready: { words: 'Ready', tone: 'good' },
};

const HELD_WORDS: Record<HoldKind, string> = {
	legal: 'On hold: legal',
	embargo: 'On hold: embargo',
	editorial: 'On hold: editorial',
};

/** The four facts of a story, and the bin, in the order of what matters most to whoever looks. */
export function standingInWords(story: StandingTold): StatusWord[] {
	if (story.deleted) return [{ words: 'In the bin', tone: 'danger' }];
	if (story.live === 'killed') return [{ words: 'Killed', tone: 'danger' }];
	const words = [...liveWords(story), ...stageWords(story)];
	if (story.held) words.push({ words: HELD_WORDS[story.held], tone: 'danger' });
	if (story.scheduled) words.push(scheduleWord(story));
	return words;
}

function liveWords({ live, changed }: StandingTold): StatusWord[] {
	if (live === 'unpublished') return [{ words: 'Unpublished', tone: 'warn' }];
	if (live !== 'live') return [];
	return [changed ? { words: 'Live, with unpublished changes', tone: 'warn' } : { words: 'Live', tone: 'good' }];
}

/** Of what is live a stage is worth a word only while something waits. */
function stageWords({ live, stage, changed }: StandingTold): StatusWord[] {
	if (live === 'never') return [STAGE_WORDS[stage]];
	if (stage === 'draft' || (live === 'live' && stage === 'ready' && !changed)) return [];
	return [STAGE_WORDS[stage]];
}

function scheduleWord({ missed, held }: StandingTold): StatusWord {
	if (missed) return { words: 'Missed its time', tone: 'danger' };
	return held ? { words: 'Scheduled, but held', tone: 'warn' } : { words: 'Scheduled', tone: 'good' };
}
