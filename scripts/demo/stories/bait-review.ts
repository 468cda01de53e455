import { doc, factBox, h, italic, link, p, pullQuote, table } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'bait-ropewalk-restaurant-review',
	kicker: 'Restaurants',
	headline: 'At Bait, the fish that used to go in the trap',
	standfirst:
		'A 34-seat room on the Ropewalk cooks only what the pier has trouble selling. The dogfish is a triumph, the skate is nearly one, and the chairs are a mistake.',
	kind: 'review',
	language: 'en',
	section: 'culture',
	topics: ['food', 'fisheries'],
	leadImage: 'bait-plate',
	dateline: null,
	credits: [
		{ byline: 'dev-raghunathan', role: 'by' },
		{ byline: 'perpetua-lind', role: 'illustration' },
	],
	publishedMinutesAgo: 3_700,
	body: () =>
		doc(
			p(
				'On the wall at Bait, where another restaurant would keep its wine list, there is a slate with four columns: the fish, the boat, what the fish fetched that morning on the Fish Pier, and what you are about to be charged for it. On my first visit the slate said that a spiny dogfish from the ',
				italic('Boa Esperança'),
				' had been bought for 22 cents a pound and that a plate of it would be $19. I read the two numbers several times. Then I ate it, and found that I was on the side of the larger one.',
			),
			p(
				'Corinne Teixeira opened Bait four months ago in the long brick shed where the ropewalk used to tar its line; on damp evenings you can still smell it. She grew up on Gannet Island, cooked on the ferry and then for nine years in other people’s kitchens in Lisbon, and came home when she read that ',
				link('/topics/fisheries', 'mackerel was leaving Port Merrow'),
				' by the ton for a cannery there. Her rule is that nothing on the menu may have been worth more than $1.50 a pound at the dock. It shuts out lobster, scallops, tuna and every other thing for which visitors come to the harbor with a bib.',
			),
			p(
				'What is left is more than you would think. The dogfish, skinned on the boat and rested for two days, comes in a batter made with island beer, on a purée of split peas, and flakes like something three times its price. Chub mackerel is salted for 20 minutes, blistered on one side only, and served with sliced green tomatoes and nothing to hide behind; it is the freshest thing that I have eaten this year, including an apple. Whelks, which Teixeira buys from a man who had been throwing them back since 1988, are simmered for three hours in white wine with a pig’s foot. They have the texture of a good argument.',
			),
			pullQuote('It is the freshest thing that I have eaten this year, including an apple.'),
			table(
				'From the slate on a Thursday',
				['Fish', 'Boat', 'At the dock, a pound', 'On the plate'],
				['Spiny dogfish', 'Boa Esperança', '$0.22', '$19'],
				['Skate wing', 'Second Wind', '$0.61', '$23'],
				['Chub mackerel', 'Boa Esperança', '$1.12', '$17'],
				['Whelks', 'Little Ida', '$1.35', '$16'],
			),
			p(
				'The skate is a near thing. The wing is roasted on the bone until it comes away in ribbons, and the brown butter is as brown as it should be, but both times there was grit, and the second time I had company, who noticed. A stew of monkfish cheeks, saffron and potato sounds like the best dish on the menu and tastes mostly of potato. Vegetarians get a plate of beans, a very good plate, and the sense that they have been invited to somebody else’s anniversary.',
			),
			h(2, 'After the fish'),
			p(
				'There are two desserts. One is a rice pudding with lemon and cinnamon, made after the manner of São Miguel by the cook’s aunt, who arrives with it at 5 on her bicycle; there are 20 portions, and by 7:30 there are none. The other one is cheese. The wine list is short and Portuguese, with nothing over $44. Service is quick, and so well informed about what ate what that you may ask it to stop.',
			),
			p(
				'And then one has to speak of the chairs. They are lobster crates. They have cushions, which slide. An hour in, I saw a party of six, all of them under 40, stand up between courses with the fixed smile of people getting off a horse. The room is also loud, brick on brick, and on a full Friday I measured the noise at our table at 84 decibels, which is a lawn mower heard from the porch.',
			),
			p(
				'It is easy to be suspicious of a restaurant with a principle; one is so often served the principle. What saves Bait is that Teixeira is a cook first and has somehow made the arithmetic taste of something. “People tell me I’m brave,” she said when I telephoned, after my last visit, to check the prices. “I’m not brave. I’m paying 22 cents. Brave is the guy with the halibut.”',
			),
			p(
				'On the way out I stopped at the slate again. The last line, below the whelks, had been filled in for the following day. Fish: herring. Boat: none. At the dock: 78 cents. Under what we should be charged for it she had drawn a small lobster, with a question mark.',
			),
			factBox(
				'If you go',
				p(italic('Bait'), ', 22 Ropewalk. Dinner Wednesday to Sunday, 5 to 10 p.m.; no lunch.'),
				p('Starters $9–$14, main dishes $16–$24, desserts $8. Tips are included in the prices, and the slate says so.'),
				p('Half of the 34 seats can be reserved at 555-0177. Level entrance; the restroom is up one step.'),
				p('The Ledger visited three times, unannounced, and paid for its meals.'),
			),
		),
	corrections: [],
};
