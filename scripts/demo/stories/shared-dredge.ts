import { doc, link, p } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'three-harbors-share-state-dredge',
	kicker: 'State',
	headline: 'Three harbors to share one dredge, and a fifth of the bill',
	standfirst: 'The state will pay for most of clearing 118,000 cubic yards of sand. Port Merrow is not on the list.',
	kind: 'news',
	language: 'en',
	section: 'news',
	topics: ['harbor'],
	leadImage: null,
	dateline: { place: 'Corwin’s Landing', zone: 'America/New_York' },
	credits: [
		{ byline: 'ledger-staff', role: 'by' },
		{ byline: 'tidewater-news-service', role: 'compiled from' },
	],
	publishedMinutesAgo: 2_400,
	body: () =>
		doc(
			p(
				'The state will lease a single hopper dredge this year and send it to three small harbors in turn, transportation officials said, ending a practice in which each town hired its own and, as often as not, hired the same one at three prices.',
			),
			p(
				'The vessel is to take 52,000 cubic yards of sand from the entrance to Corwin’s Landing, 38,000 from Upper Stannard and 28,000 from Sable Creek. The work will cost $4.3\u00a0million, of which the state pays 80%. The towns divide the remaining $860,000 by the yard: about $379,000, $277,000 and $204,000.',
			),
			p(
				'“When we bid it alone the mobilization was a million dollars before anybody moved a shovelful,” said Peg Rasmussen, the town manager of Corwin’s Landing, where the channel has shoaled to 7 feet and two draggers have moved to other ports. “Now we’ve got a third of a boat. It’s the right third.”',
			),
			p(
				'Upper Stannard goes first, because plovers nest beside its channel and the dredge has to be gone before they arrive. Its sand will be pumped onto the town beach, which lost 40 feet in two winters.',
			),
			p(
				'Sable Creek goes last and has the most to argue about. Its 28,000 yards lie over a cable that serves 340 houses, and the electric company and the town do not agree about how deep. A diver is to settle the matter before the dredge is due.',
			),
			p(
				'Port Merrow asked to be the fourth. It was turned down: The last survey found 14 feet at low water in the ',
				link('/topics/harbor', 'ship channel'),
				', as deep as it is meant to be. “They’ve told me that I have a good channel,” said Lucille Brandt, the Port Merrow harbor master. “I’m going to have it framed.”',
			),
		),
	corrections: [],
};
