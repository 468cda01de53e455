import { bold, chart, doc, footnote, h, italic, link, p, pullQuote, table } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'lobster-price-bait-cost',
	kicker: 'Analysis',
	headline: 'Lobster has never sold for so much. Bait has eaten the difference',
	standfirst:
		'Fourteen captains opened their books. The price of the catch has risen 37% in nine years and kept pace with nearly everything except the fish that goes into the trap.',
	kind: 'analysis',
	language: 'en',
	section: 'business',
	topics: ['fisheries', 'merrow-sound', 'open-data'],
	leadImage: 'lobster-trap',
	dateline: { place: 'Port Merrow', zone: 'America/New_York' },
	credits: [
		{ byline: 'calvin-boothe', role: 'by', place: 'Port Merrow' },
		{ byline: 'lukasz-wrobel', role: 'data' },
		{ byline: 'perpetua-lind', role: 'illustration' },
	],
	publishedMinutesAgo: 4_300,
	body: () =>
		doc(
			p(
				'Joe Medeiros keeps two figures on a strip of masking tape above the wheel of the ',
				italic('Second Wind'),
				'. One is what the dealer paid him for lobster the day before. The other is what the same dealer charged him for a pound of salted herring. When he started doing it the upper number was 13 times the lower one. On the morning we went out with him it was seven.',
			),
			p(
				'“People see the price in a restaurant and they figure I’m buying a second house,” Medeiros said. “I’m buying herring.”',
			),
			p(
				'Lobster pays for the Fish Pier. It made up $24\u00a0million of the $33.8\u00a0million landed there last year, and the dock price, $5.60 a pound on average, was higher than in any year but one. Yet the captains who catch it say that they are earning less, and 14 of them were willing to prove it. They gave the Ledger their settlement sheets and bait bills for 2016 and for last year. What the papers show is not a fleet in crisis. It is a fleet running harder to stay where it was, and not quite managing.',
			),
			h(2, 'Three lines'),
			p(
				'A pound of lobster fetched $4.10 at Port Merrow in 2016. It dipped, jumped to $6.40 in the strange summer of 2021, fell back, and has climbed since. In all it is up 37%. General prices rose 34% in the same years. Allow for that, and the lobsterman’s pay per pound has risen by 11 cents in nine years.',
				footnote(
					'$4.10 in 2016 is $5.49 in last year’s dollars, using the national consumer price index, which we have rounded to a rise of 34%. All other sums in this article are in the dollars of their year unless it says otherwise.',
				),
			),
			p('Diesel has swung about and stands 66% higher. Bait has gone in one direction.'),
			chart({
				kind: 'line',
				title: 'What comes out of the trap, and what goes in',
				description:
					'Three lines from 2016 to 2025, each starting at 100. Lobster ends at 137 after a spike to 156 in 2021. Diesel ends at 166 after a spike to 224 in 2022. Bait climbs almost without a pause to 252.',
				unit: '2016 = 100',
				source: 'Port Merrow Fishermen’s Cooperative; dealers’ price lists; Ledger analysis',
				labels: ['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025'],
				series: [
					{ name: 'Lobster, dock price', values: [100, 96, 99, 109, 98, 156, 105, 121, 133, 137] },
					{ name: 'Diesel', values: [100, 112, 134, 127, 98, 137, 224, 180, 168, 166] },
					{ name: 'Bait', values: [100, 110, 129, 168, 161, 177, 200, 219, 235, 252] },
				],
			}),
			p(
				'In 2016 a pound of bait cost 31 cents at the float. Last year it cost 78. Herring is most of the reason: federal catch limits were cut hard in 2019 and have been cut again since, and a fleet that grew up on herring has been bidding against every other harbor for what is left, and for menhaden, redfish frames and cowhide.',
			),
			h(2, 'The books'),
			p(
				'The average of the 14 boats, each of which fishes the legal limit of 800 traps with two deckhands, looks like this.',
			),
			table(
				'One lobster boat, average of 14',
				['', '2016', 'Last year'],
				['Pounds landed', '111,000', '107,000'],
				['Price per pound', '$4.10', '$5.60'],
				[bold('Gross'), bold('$455,100'), bold('$599,200')],
				['Bait', '$39,700', '$108,400'],
				['Fuel', '$36,900', '$61,200'],
				['Crew shares', '$113,600', '$128,900'],
				['Gear, repairs, insurance, ice', '$82,400', '$138,700'],
				['Payments on the boat', '$41,000', '$66,000'],
				[bold('Left for the captain, before tax'), bold('$141,500'), bold('$96,000')],
			),
			p(
				'Bait took 9 cents of every dollar in 2016 and takes 18 now. Of the $144,100 by which the average boat’s gross has grown, bait alone has swallowed $68,700. The captain’s $141,500 would be about $190,000 in last year’s money. He, or in two of the 14 cases she, now makes about half of that.',
				footnote(
					'The boats were not picked at random: these are captains who keep good records and agreed to show them. The cooperative, which sees all of its members’ sales but not their costs, said that the 14 land slightly more than the average member. Crew shares are 30% of the gross after bait and fuel, split between two deckhands, on all but one of the boats.',
				),
			),
			p(
				'Ninety-six thousand dollars is a good wage on Holm Street, and several captains said so before we could. But out of it come health insurance, retirement and the risk. “My deckhand made $64,000 last year,” said Annabel Crowe, who fishes the ',
				italic('Kittiwake'),
				' out of the Cove. “He sleeps. I’m glad for him. I’d be lying if I said I hadn’t done the subtraction.”',
			),
			pullQuote(
				'He sleeps. I’m glad for him. I’d be lying if I said I hadn’t done the subtraction.',
				'Annabel Crowe, captain',
			),
			h(2, 'It isn’t Lisbon'),
			p(
				'One explanation is popular on the pier and wrong. It is that the mackerel now being frozen for a Portuguese cannery has made bait dear. The contract is for 90 metric tons this year, about 198,000 pounds. The 40 boats that live by lobster use something like 5.6\u00a0million pounds of bait. If every mackerel bound for Lisbon went into a trap instead, it would bait the fleet for about 10 days.',
				footnote(
					'139,000 pounds a boat, as recorded by the 14, times 40 boats. The contract comes to 3.6% of that. Most boats fish from April to December.',
				),
			),
			p(
				'The other popular explanation, that there are fewer lobsters, is closer. Landings have slipped from 152 pounds a trap in 2021 to 134 last year, and the bottom of the sound is warmer than it was. A captain whose traps come up light does the natural thing. He hauls more often, and baits them each time.',
			),
			h(2, 'The trap that isn’t there'),
			p(
				'That reflex is the part the fleet controls, and six boats have begun to test it. For one season, at the cooperative’s suggestion, they fished 600 traps and left 200 ashore. They landed 4% less. They used 27% less bait and 12% less fuel.',
			),
			p(
				'On the average boat’s books that is $24,000 of lobster not caught, and $36,600 of bait and fuel not bought: a gain of $12,600, of which the captain keeps about $8,800. It is also less rope in the water and an hour and a half more sleep.',
			),
			p(
				'Why does not everyone do it? Because bottom, on Merrow Sound, is held by whoever has a trap on it. “You pull your 200 and I’ll have mine in the hole before your buoys are dry,” said Medeiros, who was not one of the six. He was not boasting. “I know it’s dumb. It’s only smart if it’s all of us on the same day.”',
			),
			p(
				'A lower limit for everyone would take a vote of the zone council, two-thirds of license holders, and the last attempt, in 2014, got 41%. Manuel Arruda, who manages the cooperative, means to try again once the six boats have a second year of figures. He would rather, he says, that the herring came back. “But I’ve been waiting for a fish to fix it since I was 30. It’s cheaper to move a trap than an ocean.”',
			),
			p(
				'On the ',
				italic('Second Wind'),
				', Medeiros hauled a string of 10 and kept nine lobsters. He filled each bag with herring, three fish to a bag, and slid the traps off the stern one by one. He worked it out aloud, without being asked and without stopping: about 11 pounds in the tank, about 15 pounds over the side. Then he looked up at the tape. “Says seven to one,” he said. “Call it five.” The dealer’s float, with the day’s ',
				link('/topics/fisheries', 'prices'),
				' chalked on a board, was coming up to starboard.',
			),
		),
	corrections: [],
};
