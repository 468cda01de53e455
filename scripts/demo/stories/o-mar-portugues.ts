import { chart, doc, h, italic, link, p, pullQuote, table } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'o-mar-português',
	kicker: 'Analysis',
	headline: 'The fleet’s best new customer has never seen the harbor',
	standfirst:
		'A cannery in Lisbon is paying twice the dock price for a fish that Port Merrow used to sell as bait. It is good news for the boats, and it does not change the arithmetic that is closing them.',
	kind: 'analysis',
	language: 'en',
	section: 'business',
	topics: ['fisheries', 'harbor'],
	leadImage: 'tin',
	dateline: { place: 'Lisbon', zone: 'Europe/Lisbon' },
	credits: [
		{ byline: 'ines-quintela', role: 'by', place: 'Lisbon' },
		{ byline: 'calvin-boothe', role: 'by', place: 'Port Merrow' },
		{ byline: 'gus-tremaine', role: 'additional reporting' },
		{ byline: 'perpetua-lind', role: 'illustration' },
		{ byline: 'lukasz-wrobel', role: 'data' },
		{ byline: 'tidewater-news-service', role: 'compiled from' },
	],
	publishedMinutesAgo: 47_905,
	body: () =>
		doc(
			p(
				'The tin is blue, costs 6.80 euros, and stands in the window of a shop near the river between sardines from Setúbal and a pyramid of somebody’s tuna. ',
				italic('O Mar Português'),
				', it says, after the poem that every child here learns by heart, and under that, in smaller letters: ',
				italic('cavala de Port Merrow'),
				'.',
			),
			p(
				'“People ask where it is, this Port Merrow,” said Graça Vidal, who runs the cannery that fills the tin. “I tell them that it is in the Azores, but that they have moved it.”',
			),
			p(
				'Her firm, Conserveira Irmãos Vidal, bought 38 metric tons of frozen chub mackerel from the Port Merrow Fishermen’s Cooperative last year, and has contracted for 90 this year. It pays $1.12 a pound, landed. On the dock at home the same fish fetched 54 cents in its best month and was mostly sold for lobster bait.',
			),
			p(
				'For the 47 boats that still land at the Fish Pier it is the most hopeful thing to have happened in some years. It is also small. The landings since 1998 show a fleet that earns more and more from fewer and fewer boats, on the strength of one animal; a cannery, however devoted, will not reverse that. What it may do is show how.',
			),
			h(2, 'More money, fewer boats'),
			p(
				'In 1998, 112 boats landed fish worth $21.4\u00a0million at Port Merrow, in today’s dollars. Last year 47 boats landed $33.8\u00a0million. Put that way, it sounds like success. But 71% of last year’s money was lobster. Take lobster away, and the pier’s earnings have fallen by a third.',
			),
			chart({
				kind: 'bar',
				title: 'One animal pays for the pier',
				description:
					'Horizontal bars for the value of last year’s landings by species. Lobster, at $24 million, is far ahead. Scallops follow with $4.6 million, monkfish with $2.1 million, squid with $1.5 million, mackerel with $0.4 million and all others with $1.2 million.',
				unit: 'millions of dollars',
				source: 'State landings reports; Port Merrow Fishermen’s Cooperative',
				labels: ['Lobster', 'Scallops', 'Monkfish', 'Squid', 'Other', 'Mackerel'],
				series: [{ name: 'Landed value', values: [24, 4.6, 2.1, 1.5, 1.2, 0.4] }],
			}),
			p(
				'Lobster has been kind, and everyone on the pier knows of a harbor to the south where it stopped being kind. The sound’s bottom water was 2.9 degrees warmer last August than in August 1998. Landings per trap have slipped for four years running.',
			),
			p(
				'“You’ve got 40 boats that do one thing,” said Manuel Arruda, the cooperative’s manager. “They do it very well. So did the whalers.”',
			),
			table(
				'Port Merrow’s fleet, then and now',
				['', '1998', '2012', 'Last year'],
				['Boats landing', '112', '74', '47'],
				['Crew', '391', '236', '139'],
				['Median age of captains', '41', '49', '57'],
				['Species making up 90% of value', '9', '5', '3'],
				['Price of an entry-level license and boat, today’s dollars', '$164,000', '$298,000', '$520,000'],
			),
			h(2, 'The price of waiting'),
			p(
				'What Vidal is paying for is partly fish and partly manners. Chub mackerel spoils fast. To be worth canning, it has to be bled, iced in slurry within the hour, and frozen the same night. Three captains agreed to try; the cooperative put in a blast freezer with a $340,000 state loan. Vidal flew over and stood on the pier at 2 in the morning to show people where to cut.',
			),
			p(
				'“She rejected the whole first load,” Lurdes Furtado, captain of the ',
				italic('Boa Esperança'),
				', said in Port Merrow. “Four tons. She was very polite. She said that it was an excellent fish and that we had been unkind to it.”',
			),
			pullQuote('She said that it was an excellent fish and that we had been unkind to it.', 'Lurdes Furtado, captain'),
			p(
				'After fuel and ice, Furtado clears about 31 cents a pound on the cannery’s fish, against 9 cents on bait. At 90 tons shared by three boats that is worth some $20,000 to each: a good deckhand’s half year, or a rebuilt gearbox, though not a new captain.',
			),
			h(2, 'What it would take'),
			p(
				'The arithmetic of entry is what is closing the fleet. A license and a boat to use it on cost $520,000, and the median captain is 57. At the present rate of retirements, fewer than 30 boats will be landing in 10 years even if the lobsters stay. When they go, so does the ice plant, which needs 35 customers to break even, and a harbor without ice is a marina. It is a point that the opponents of repairing the ',
				link('/topics/breakwater', 'Long Wall'),
				' have begun to make: that the city is being asked to protect a fleet that may not outlive the debt.',
			),
			p(
				'There are answers to that, and they look more like the tin than like the lobster trap: more kinds of fish, handled better, in smaller amounts, for people who will pay for the trouble. The cooperative is in talks over monkfish livers with a buyer in Osaka and over dogfish with one in Hamburg. It has asked the state for a license bank, which would buy permits from retiring captains and lease them, cheaply, to crew. A bill has sat in committee since spring.',
			),
			p(
				'None of that is certain, and most of it is slow. But it is worth noticing how the mackerel got to Lisbon. No one discovered a fish. It was always there, at 54 cents, being thrown into traps. What changed was that someone at the other end cared how it had died.',
			),
			p(
				'In the shop by the river, a man in a good coat bought three tins and asked for a bag. He had never been to America, he said. He liked the label. Then he turned a tin over, to see how far it had come, and took a fourth.',
			),
		),
	corrections: [
		{
			kind: 'correction',
			text: 'An earlier version of this article called the fish Atlantic mackerel. It is Atlantic chub mackerel (Scomber colias), which is what “cavala” means; the other is “sarda.” Several readers in New England wrote, and all of the readers in Portugal.',
			minutesAgo: 46_300,
			above: false,
		},
	],
};
