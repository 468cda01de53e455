import { doc, documentLink, embed, h, italic, link, p } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'fish-pier-ice-plant-sold',
	kicker: 'Fish Pier',
	headline: 'The last ice plant on the pier is sold, with 10 years of ice in the contract',
	standfirst:
		'A cold-storage company from down the coast is paying $2.3\u00a0million for a plant that the fleet cannot do without. The promise to keep it running has a way out, and it is on page 31.',
	kind: 'news',
	language: 'en',
	section: 'business',
	topics: ['fisheries', 'harbor'],
	leadImage: 'ice-plant',
	dateline: { place: 'Port Merrow', zone: 'America/New_York' },
	credits: [
		{ byline: 'calvin-boothe', role: 'by', place: 'Port Merrow' },
		{ byline: 'adaeze-nwosu', role: 'photography' },
		{ byline: 'perpetua-lind', role: 'illustration' },
	],
	publishedMinutesAgo: 520,
	body: () =>
		doc(
			p(
				'The Merrow Ice Co., which has made ice at the end of the ',
				link('/topics/harbor', 'Fish Pier'),
				' since 1952 and for the last 19 years has been the only firm that does, is being sold to Halyard Cold Storage of Cape Ansel for $2.3\u00a0million.',
			),
			p(
				'Halyard has agreed to go on making ice for at least 10 years and to hold the price at $94 a ton for the first two. It plans to put a 22,000-square-foot freezer on the lot behind the plant, where there are now some traps, a boat trailer and a truck that has not moved in a year.',
			),
			p(
				'“Ice is not why we came and I’m not going to tell you it is,” said Vivian Tasker, Halyard’s chief executive. “We came for a wharf, a big electrical service and people who know how to freeze a fish. The ice machine was bolted to it. We’re happy to have the ice machine.”',
			),
			p(
				'Everett Haskell, 74, whose grandfather built the plant, told his five employees at 6\u00a0a.m., before the first boat came in. Nobody will be let go, he said. He has been getting up at 3:30 since he was 22. “I’d like to find out what 5 looks like,” he said.',
			),
			h(2, 'Thirty-eight customers'),
			p(
				'The plant can make 60 tons of flake ice in a day and blow it down a chute into a hold in about the time it takes to drink a coffee. A day boat takes 2 tons, a scalloper 12. In 1998 it sold 19,400 tons; last year it sold 7,150, worth $672,100, to 38 of the 47 boats that still land here. Almost a third of that, $214,000, went for electricity. What was left at the end was $31,000, and the newer of the two compressors dates from 1987. Haskell has a quote for another. It is $480,000.',
			),
			p('He needs about 35 boats to break even, he said, and could name the three he expected to lose next.'),
			p(
				'The fishermen’s cooperative wanted the plant and had offered $1.6\u00a0million, most of it to be borrowed from the state. The loan board meets every other month. “They had a check,” said Manuel Arruda, the cooperative’s manager. “We had a committee.” He did not think that Haskell had done anything wrong. “I’d have sold it to them. I’d have felt worse about it than he does, but I’d have sold it.”',
			),
			h(2, 'Page 31'),
			p(
				'The promise to make ice is written as a covenant on the lease, because the city owns the pier and only rents out the space under the machinery. The Ledger has read it. It binds Halyard and anyone who buys from Halyard, and it carries a penalty of $1,500 for each day on which a boat asks for ice and there is none.',
			),
			p(
				'It also lapses if fewer than 30 boats buy ice in each of two years running. By the cooperative’s own estimate, the port will be near that number within a decade.',
			),
			p(
				'“So it’s a guarantee that there’ll be ice until we need one,” said Lurdes Furtado, captain of the ',
				italic('Boa Esperança'),
				', who packs mackerel in slurry for a cannery in Lisbon and goes through 3 tons on a good night. “It’s not a bad contract. I’ve signed worse. I’d just want to know who’s counting the boats.”',
			),
			p(
				'The lease has 16 years to run and cannot change hands without the harbor board’s consent, which is on the agenda of its next meeting. Furtado, who holds the fishing seat, said that she had asked the city attorney whether a person who buys ice may vote on it.',
			),
			p(
				'Tasker said that the sale did not depend on the vote to repair the ',
				link('/topics/breakwater', 'Long Wall'),
				', and that her engineers had read the survey of it twice.',
			),
			embed(
				{ provider: 'instagram', id: 'CmerrowIcePlt' },
				'Photographs by Adaeze Nwosu: a morning at the chute, from the first boat to the last.',
			),
			documentLink({
				href: 'https://example.org/portmerrow/fish-pier-lease-assignment.pdf',
				title: 'Assignment of lease and covenant, Fish Pier lot 9',
				kind: 'PDF',
				pages: 44,
			}),
			p(
				'The inventory that goes with the deed runs to 212 lines. It has the compressors in it, the chute, 14 shovels and a time clock. Line 207 is the float that lies off the end of the plant and shows everyone on the pier which way the tide is going. Haskell’s father put it there in 1961 and nobody had ever thought about who owned it.',
			),
			p(
				'“One float, wood, on chain,” Haskell read. “They asked me what it does. I said it stops, and then you’ve got about 12 minutes.”',
			),
		),
	corrections: [],
};
