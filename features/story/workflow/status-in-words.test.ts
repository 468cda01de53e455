import { describe, expect, it } from 'vitest';
import { HOLD_KINDS, LIVE_STATES, STAGES } from '../story-schema';
import { type StandingTold, standingInWords } from './status-in-words';

const NEW: StandingTold = {
	...{ live: 'never', stage: 'draft', changed: false, deleted: false, held: null, scheduled: false, missed: false },
};

const said = (more: Partial<StandingTold>) =>
	standingInWords({ ...NEW, ...more })
		.map(({ words }) => words)
		.join(' · ');

describe('how a story stands, in words', () => {
	it.each<[string, Partial<StandingTold>]>([
		['Draft', {}],
		['In review', { stage: 'in review' }],
		['Ready', { stage: 'ready' }],
		['Ready · Scheduled', { stage: 'ready', scheduled: true }],
		['Draft · Scheduled', { scheduled: true }],
		['Ready · Missed its time', { stage: 'ready', scheduled: true, missed: true }],
		['In review · On hold: legal', { stage: 'in review', held: 'legal' }],
		['Draft · On hold: embargo · Scheduled, but held', { held: 'embargo', scheduled: true }],
		['Draft · On hold: editorial · Missed its time', { held: 'editorial', scheduled: true, missed: true }],
		['Live', { live: 'live' }],
		['Live', { live: 'live', stage: 'ready' }],
		['Live · In review', { live: 'live', stage: 'in review' }],
		['Live, with unpublished changes', { live: 'live', changed: true }],
		['Live, with unpublished changes · In review', { live: 'live', changed: true, stage: 'in review' }],
		[
			'Live, with unpublished changes · Ready · Scheduled',
			{ live: 'live', changed: true, stage: 'ready', scheduled: true },
		],
		['Live · On hold: legal', { live: 'live', held: 'legal' }],
		['Unpublished', { live: 'unpublished' }],
		['Unpublished · In review', { live: 'unpublished', stage: 'in review' }],
		['Unpublished · Ready · Scheduled', { live: 'unpublished', stage: 'ready', scheduled: true }],
		['Killed', { live: 'killed', stage: 'ready', held: 'legal' }],
		['In the bin', { deleted: true, stage: 'in review', held: 'legal' }],
	])('“%s”', (words, standing) => {
		expect(said(standing)).toBe(words);
	});

	it('always says something, never twice, and never hides a hold or a schedule of what can still go to readers', () => {
		for (const live of LIVE_STATES) {
			for (const stage of STAGES) {
				for (const held of [null, ...HOLD_KINDS]) {
					for (const bits of Array.from({ length: 16 }, (_, index) => index)) {
						const standing = {
							...{ live, stage, held, changed: (bits & 1) > 0, deleted: (bits & 2) > 0 },
							...{ scheduled: (bits & 4) > 0, missed: (bits & 8) > 0 },
						};
						const words = standingInWords(standing).map((one) => one.words);
						expect(words.length).toBeGreaterThan(0);
						expect(new Set(words).size).toBe(words.length);
						if (standing.deleted || live === 'killed') continue;
						expect(words.some((one) => one === `On hold: ${held}`)).toBe(held !== null);
						expect(words.some((one) => /^Scheduled|^Missed/.test(one))).toBe(standing.scheduled);
					}
				}
			}
		}
	});
});
