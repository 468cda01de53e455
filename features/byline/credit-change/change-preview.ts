import { sameValue } from '@/lib/same-value';
import type { CreditRole, KeptCredit } from '../byline-schema';
import type { CreditedStory, Credits } from './story-credit-queries';

export type CreditSaid = { role: CreditRole; name: string; place: string };
/** What a story's credits are and will be (or were and became), where it is read as one and where its draft differs. */
export type ChangedState = { of: 'both' | 'draft' | 'live'; before: CreditSaid[]; after: CreditSaid[] };
export type ChangedLine = { id: string; headline: string; isLive: boolean; states: ChangedState[] };

type Change = Omit<CreditedStory, 'credits'> & { before: Credits; after: Credits };

/** `nameOf` before the change, `nameAfter` when it is done. */
export function changedLine(
	{ storyId, headline, before, after }: Change,
	nameOf: (bylineId: string) => string,
	nameAfter = nameOf,
): ChangedLine {
	const say = (credits: KeptCredit[], name: typeof nameOf): CreditSaid[] =>
		credits.map(({ bylineId, role, place }) => ({ role, place, name: name(bylineId) }));
	const state = (of: ChangedState['of'], which: keyof Credits): ChangedState => ({
		...{ of, before: say(before[which], nameOf), after: say(after[which], nameAfter) },
	});
	const isLive = before.live.length > 0 || after.live.length > 0;
	const one = sameValue(before.draft, before.live) && sameValue(after.draft, after.live);
	const states = one ? [state('both', 'live')] : [state('draft', 'draft'), ...(isLive ? [state('live', 'live')] : [])];
	return { id: storyId, headline, isLive, states: states.filter((one) => !sameValue(one.before, one.after)) };
}
