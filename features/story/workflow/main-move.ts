import type { StoryForDesk } from '../story-for-desk';
import type { Move } from '../story-workflow';

type Standing = Pick<StoryForDesk, 'live' | 'stage' | 'changed' | 'hold' | 'schedule' | 'deletedAt' | 'powers'>;

/** What the panel offers; sharing, previews and revisions have parts of their own. */
export type OfferedMove = Exclude<Move, 'revise' | 'share' | 'preview'>;

/** What most people come to do next, as one large button; null where nothing waits. */
export function mainMove({ live, stage, changed, hold, schedule, deletedAt, powers }: Standing): OfferedMove | null {
	if (deletedAt) return 'undelete';
	if (live === 'killed') return null;
	if (hold) return powers.release.allowed ? 'release' : 'publish';
	if (schedule && schedule.trouble === '' && powers.schedule.allowed) return 'schedule';
	if (live === 'live' && !changed) return null;
	if (powers.publish.allowed) return 'publish';
	return stage === 'draft' && powers.submit.allowed ? 'submit' : 'publish';
}

/** Everything that makes sense as the story stands, the usual before the rare. Who may not is told why. */
export function movesOffered(story: Standing): OfferedMove[] {
	const { live, stage, hold, schedule, deletedAt } = story;
	// The way back is the large button; of what is killed nothing can be made.
	if (deletedAt || live === 'killed') return [];
	const waits = live !== 'live' || story.changed;
	const fits: [OfferedMove, boolean][] = [
		['submit', waits && stage === 'draft'],
		['ready', waits && stage !== 'ready'],
		['return', stage !== 'draft'],
		['publish', waits],
		['schedule', waits || schedule !== null],
		['unschedule', schedule !== null],
		['release', hold !== null],
		['hold', hold === null],
		['correct', live === 'live'],
		['unpublish', live === 'live'],
		['kill', live === 'live' || live === 'unpublished'],
		['duplicate', true],
		['delete', live === 'never'],
	];
	const main = mainMove(story);
	return fits.flatMap(([move, fit]) => (fit && move !== main ? [move] : []));
}

/** What a button says. Three dots: something is asked before it is done. */
export function moveLabel(move: OfferedMove, { live, schedule }: Pick<Standing, 'live' | 'schedule'>): string {
	if (move === 'publish') return live === 'live' ? 'Publish changes…' : schedule ? 'Publish now…' : 'Publish…';
	if (move === 'schedule') return schedule ? 'Change its time…' : 'Schedule…';
	return LABELS[move];
}

const LABELS: Record<Exclude<OfferedMove, 'publish' | 'schedule'>, string> = {
	submit: 'Submit for review',
	ready: 'Mark as ready',
	return: 'Return to draft…',
	unschedule: 'Take off the schedule',
	release: 'Release the hold…',
	hold: 'Put on hold…',
	correct: 'Add a correction…',
	unpublish: 'Unpublish…',
	kill: 'Kill…',
	duplicate: 'Duplicate',
	delete: 'Move to the bin…',
	undelete: 'Bring back from the bin',
};
