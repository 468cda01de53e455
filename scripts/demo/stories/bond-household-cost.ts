import {
	chart,
	doc,
	documentLink,
	footnote,
	h,
	italic,
	link,
	p,
	pullQuote,
	table,
} from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'what-the-long-wall-bond-would-cost-a-household',
	kicker: 'Analysis',
	headline: 'What the Long Wall bond would cost you, whether you own, rent or keep a boat',
	standfirst:
		'The owner of a median house would pay $171 in the first year and $150 in an average one. Boat owners would pay twice. And the total is missing a number that nobody at City Hall has written down.',
	kind: 'analysis',
	language: 'en',
	section: 'city-hall',
	topics: ['city-budget', 'breakwater', 'housing'],
	leadImage: null,
	dateline: null,
	credits: [
		{ byline: 'marisol-achterberg', role: 'by' },
		{ byline: 'lukasz-wrobel', role: 'data' },
		{ byline: 'hollis-grady', role: 'editing' },
	],
	publishedMinutesAgo: 1_250,
	body: () =>
		doc(
			p(
				'For some weeks the unit of account at City Hall has been the pizza. One a month is what the ',
				link('/topics/breakwater', 'Long Wall'),
				' bond is supposed to cost a household. Its supporters say so with a wave of the hand, its opponents with a different wave, and neither has said whose household, or what is on the pizza.',
			),
			p(
				'The Ledger went through the finance department’s 25-year payment schedule, the assessor’s roll and the accounts of the harbor fund. If the harbor board sends the question to the voters this week, and if 60% of them say yes, the owner of a median house, one assessed at $388,000, would pay $14.25 a month in the first year and $12.50 in an average one. A large plain pizza on Holm Street is $17.',
			),
			p(
				'That is the answer for one kind of household. There are others, and the differences among them will decide the vote.',
			),
			h(2, 'What is being borrowed'),
			p(
				'The wall would cost $46.2\u00a0million, of which the state has offered $14\u00a0million. The city would borrow the remaining $32.2\u00a0million and pay back $52.5\u00a0million over 25 years, so that for every dollar of granite it would buy 63 cents of interest.',
				footnote(
					'The schedule assumes an average rate of 4.3%. Each tenth of a point more or less changes the total by roughly half a million dollars. The rate is not known until the bonds are sold.',
				),
				' Payments start at about $2.27\u00a0million and come down, in even steps, to $1.93\u00a0million.',
			),
			p(
				'The finance director, Marguerite Oyelaran, means to take the first $900,000 of every year’s payment from harbor fees. Property taxes carry the rest: $30\u00a0million in all, against $22.5\u00a0million from the fees.',
			),
			chart({
				kind: 'column',
				title: 'It costs most at the start',
				description:
					'Columns for six of the 25 years. The owner of a house assessed at $388,000 would pay $171 in the first year, $164 in the fifth, $155 in the 10th, $147 in the 15th, $138 in the 20th and $129 in the last.',
				unit: 'dollars a year for a median house',
				source: 'City of Port Merrow finance department; Ledger calculations',
				labels: ['Year 1', 'Year 5', 'Year 10', 'Year 15', 'Year 20', 'Year 25'],
				series: [{ name: 'Added property tax', values: [171, 164, 155, 147, 138, 129] }],
			}),
			h(2, 'If you own'),
			p(
				'The tax falls on assessed value, so that a house worth twice as much pays twice as much. The city’s roll comes to $3.1\u00a0billion.',
				footnote(
					'All figures hold the roll at $3.1 billion. If every value in town rises at the same pace, nobody’s share changes. New construction would lower everyone’s, by about 3% for each $100 million of it.',
				),
			),
			table(
				'Added property tax, by assessed value of the house',
				['Assessed at', 'First year', 'Average year', 'Last year', 'All 25 years'],
				['$250,000', '$110', '$97', '$83', '$2,420'],
				['$388,000 (median)', '$171', '$150', '$129', '$3,750'],
				['$550,000', '$242', '$213', '$183', '$5,320'],
				['$900,000', '$397', '$348', '$299', '$8,710'],
			),
			p(
				'The median hides the top. Of the city’s 5,740 single-family houses, 612 are assessed at more than $900,000, nearly all of them within sight of the water. They are 11% of the houses and would carry 27% of the tax. And 355 of them, or 58%, have their tax bills sent to an address outside Port Merrow, where the owner pays but does not vote.',
			),
			p(
				'“I would be voting to spend a summer person’s money,” said Joan Abernethy, who holds the Tarrow Neck seat on the harbor board and has not said how she will vote. “I try to imagine them doing it to me, and I have to say that I imagine it easily.”',
			),
			h(2, 'If you rent'),
			p(
				'About a third of the city’s households do. They will not see the bond on any bill, which is not to say that they will not pay it. State law leaves a landlord free to pass a tax on at the next renewal and free not to.',
			),
			p(
				'Take the building on Holm Street where Denise Aubuchon, who cleans rooms at two inns, rents the apartment over the hardware store. It is assessed at $620,000. The bond would add $273 in the first year. The apartment is a third of the floor space, and a third of $273 is $91, or $7.59 a month.',
			),
			p(
				'Carl Besser owns both the building and the store. “I haven’t raised her in four years,” he said. “I’d split it with her. Tell her I said that.” She was told. “He said that about the boiler,” she said.',
			),
			pullQuote('I’d split it with her. Tell her I said that.', 'Carl Besser, landlord'),
			h(2, 'If you keep a boat'),
			p(
				'The $900,000 that is to come from the harbor is not free money either. The harbor fund took in $2.6\u00a0million last year and spent $2.94\u00a0million. To find another $900,000, fees would have to bring in 35% more. To close the present deficit as well, they would have to bring in 48% more.',
			),
			p(
				'A mooring costs $16 a foot. For a 30-foot boat that is $480 a year, and 35% on top of it is $166. An owner who also has a median house would pay $337 in the first year, once as a taxpayer and once as a customer.',
				footnote(
					'This supposes that every fee rises by the same percentage. The harbor board could put more of it on landings or ferry tickets and less on moorings, or the other way around. It has not said.',
				),
			),
			p(
				'Dell Whitcomb, who speaks for recreational boaters on the board, has 400 members who can do that sum. “The wall shelters the inns, it shelters the ferry, it shelters every dry basement on Holm Street,” he said. “I look down the list of who’s paying by the foot, and it’s us and the draggers.”',
			),
			h(2, 'If nothing is built'),
			p(
				'No is not free. Walter Stroud, a member of the board and a retired bank examiner, favors a $7.8\u00a0million patch of grout, which the engineers say would last eight to 10 years. Borrowed for 10 years at the same rate, it would take about $976,000 a year. If fees paid the same share of it as they would of the bond, the owner of a median house would pay $70 a year.',
			),
			p(
				'So the choice is not between $150 and nothing. It is closer to $150 a year for 25 years and a wall, or $70 a year for 10 and the same conversation again, at that day’s prices and without the state’s $14\u00a0million.',
			),
			h(2, 'The number that is missing'),
			p(
				'Stroud’s objection is a different one, and it holds up. A wall must be kept. This one was repointed in 1911, 1934 and 1961 and then left alone, which is how it came to cost $46.2\u00a0million. Yet the schedule, which runs to nine pages, has no line for upkeep. “Four times I have asked,” he said.',
			),
			p(
				'Dale Kowalczyk, the city engineer, said that his office was working on an estimate and that voters would have it before they voted. He would not give a range. Readers may keep their own: Each $100,000 a year, if it came from taxes, would add $12.52 to the bill for a median house. It would not stop after 25 years.',
			),
			p(
				'Aubuchon was also told about the $7.59. She thought it over, with one hand on the cart. “That’s not even half a pizza,” she said. “So who gets the other half?”',
			),
			documentLink({
				href: 'https://example.org/portmerrow/long-wall-bond-schedule.pdf',
				title: 'Long Wall bond: schedule of payments, City of Port Merrow finance department',
				kind: 'PDF',
				pages: 9,
			}),
			p(
				italic(
					'How we did it: The tax for each house is its assessed value divided by the city’s total, times the year’s payment less $900,000. The spreadsheet is on the Ledger’s ',
				),
				link('/topics/open-data', 'data page'),
				italic('.'),
			),
		),
	corrections: [],
};
