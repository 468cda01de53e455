import { doc, p } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'right-whale-reported-off-little-gannet',
	kicker: 'Merrow Sound',
	headline: 'Right whale reported off Little Gannet, the first in 19 years',
	standfirst:
		'Mariners were asked to keep 500 yards from an animal that three boats said they had seen east of the light.',
	kind: 'news',
	language: 'en',
	section: 'shore',
	topics: ['merrow-sound'],
	leadImage: null,
	dateline: null,
	credits: [
		{ byline: 'ledger-staff', role: 'by' },
		{ byline: 'tidewater-news-service', role: 'compiled from' },
	],
	publishedMinutesAgo: 84_250,
	body: () =>
		doc(
			p(
				'A North Atlantic right whale was reported a mile and a half east of Little Gannet Light by three vessels within an hour, the harbor master’s office said. It would be the first of its kind in Merrow Sound in 19 years.',
			),
			p(
				'The crew of a lobster boat described a dark back “30 feet or better, with white patches, not doing much.” Two sailboats gave positions within a quarter of a mile of the first. The office broadcast a request that vessels slow to 10 knots and keep 500 yards away, the distance that federal rules require.',
			),
			p(
				'Fewer than 400 North Atlantic right whales are thought to be alive. The white patches are roughened skin on the head, and each animal’s are different, which is how scientists tell one from another.',
			),
			p(
				'Noor Rahimi, a biologist at the Merrow Sound Marine Station, said that she had not seen a photograph and would like to. A boat from the station was to go out on the next tide.',
			),
		),
	corrections: [
		{
			kind: 'retraction',
			text: 'The Ledger retracts this report. The marine station’s boat found the object that three crews had described: the upturned hull of a 32-foot sloop, white in patches where the bottom paint had gone, adrift since a mooring failed at Tarrow Neck. No whale was seen. We published before anyone had a photograph, and we should have waited for one.',
			minutesAgo: 82_900,
			above: true,
		},
	],
};
