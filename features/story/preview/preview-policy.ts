import type { Verdict } from '@/lib/verdict';
import type { Standing } from '../story-workflow';

type Facts = Pick<Standing, 'live' | 'held' | 'deleted'>;

/**
 * Whether links to a story may be made and open it, whoever asks. An embargo or an
 * editor's hold keeps a story from readers, and showing it to someone is often what it is
 * for; what a lawyer holds is shown to nobody outside. Links end for good with publication.
 */
export function judgeSharing({ live, held, deleted }: Facts): Verdict {
	if (deleted) return no('It is in the bin.');
	if (live === 'live') return no('Readers have it: share its own address.');
	if (live === 'killed') return no('It was killed.');
	if (held === 'legal') return no('It is on legal hold, so nobody outside may see it.');
	return { allowed: true };
}

const no = (reason: string): Verdict => ({ allowed: false, reason });
