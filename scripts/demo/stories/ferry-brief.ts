import { doc, italic, link, p } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'ada-penhallow-rope-gannet-island-ferry',
	kicker: 'Ferries',
	headline: 'Island ferry back on both engines after rope fouls propeller',
	standfirst:
		'Eighty-three passengers and a wedding cake waited 50 minutes off West Landing. No one was hurt, and the cake is said to be fine.',
	kind: 'news',
	language: 'en',
	section: 'news',
	topics: ['ferries'],
	leadImage: 'ferry-route',
	dateline: { place: 'Gannet Island', zone: 'America/New_York' },
	credits: [
		{ byline: 'ledger-staff', role: 'by', place: 'Gannet Island' },
		{ byline: 'calvin-boothe', role: 'additional reporting' },
	],
	publishedMinutesAgo: 41,
	updatedMinutesAgo: 14,
	body: () =>
		doc(
			p(
				'The ',
				italic('Ada Penhallow'),
				' is running on both engines again after a length of drifting rope wrapped itself around her port propeller and held 83 passengers off West Landing for 50 minutes.',
			),
			p(
				'The ferry was 300 yards from the landing when the engine stalled, said Curtis Bellamy, general manager of Sound Ferries. Her captain, Noreen Halloran, anchored rather than try the approach on one engine with the tide setting across it. “That’s the right call and I’d have been annoyed with any other,” Bellamy said.',
			),
			p(
				'A diver from the harbor master’s launch cut away about 40 feet of ¾-inch polypropylene, of a kind used on lobster gear. There was no damage to the shaft.',
			),
			p(
				'Among those waiting were 11 wedding guests and a three-tier lemon cake, which made the crossing on the lap of the baker, Tess Marchetti. “I’ve had worse rooms to ice in,” she said.',
			),
			p(
				'One round trip was canceled. Sound Ferries expects the ',
				link('/topics/ferries', 'island boat'),
				' to be back on her timetable from the next departure.',
			),
		),
	corrections: [
		{
			kind: 'update',
			text: 'This article has been updated to say that the ferry is back in service on both engines, and to add the number of passengers.',
			minutesAgo: 14,
			above: false,
		},
	],
};
