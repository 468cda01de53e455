import {
	chart,
	doc,
	documentLink,
	factBox,
	h,
	italic,
	link,
	numbers,
	p,
	table,
} from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'harbor-board-long-wall-bond-vote',
	kicker: 'The Long Wall',
	headline: 'By one vote, harbor board sends $46.2 million wall repair to the ballot',
	standfirst:
		'The largest bond in the city’s history goes to a special election, where it will need 60%. The fishing seat said yes; the dissenters said that nobody has counted the upkeep.',
	kind: 'news',
	language: 'en',
	section: 'city-hall',
	topics: ['breakwater', 'city-budget', 'harbor'],
	leadImage: 'merrow-sound-map',
	dateline: { place: 'Port Merrow', zone: 'America/New_York' },
	credits: [
		{ byline: 'marisol-achterberg', role: 'by', place: 'Port Merrow' },
		{ byline: 'calvin-boothe', role: 'by', place: 'Gannet Island' },
		{ byline: 'lukasz-wrobel', role: 'data' },
		{ byline: 'hollis-grady', role: 'editing' },
	],
	publishedMinutesAgo: 205,
	updatedMinutesAgo: 96,
	body: () =>
		doc(
			p(
				'The Port Merrow Harbor Board voted 4–3 to ask residents to borrow $32.2\u00a0million toward rebuilding the ',
				link('/topics/breakwater', 'Long Wall'),
				', ending 14 months of argument over the 3,400-foot breakwater and opening what promises to be a short, expensive campaign.',
			),
			p(
				'If the City Council puts the bond on the ballot, as Council President Leon Baptiste said it would, the question goes to a special election within 90 days. It needs 60% to pass. A state grant of $14\u00a0million, which makes up the rest of the $46.2\u00a0million, lapses if the city has not found its share by June\u00a030.',
			),
			p(
				'“I have been asked all night what happens if we do nothing,” Amos Tillery, the chairman, said before he cast the deciding vote. “We have been doing nothing since 1961. This is what happens.”',
			),
			p(
				'Some 230 people filled the hearing room at City Hall, the corridor outside it and part of the parking lot, where the sound came through an open window. Forty-one of them spoke. The meeting ran three hours and 50 minutes, with one recess, called when the coffee urn tripped a breaker and took the microphones with it.',
			),
			h(2, 'The upkeep question'),
			p(
				'The three members who voted no said that they would rather have a smaller plan now or a better-documented one later. Walter Stroud moved to spend $7.8\u00a0million on grouting the worst of the hollow sections. The engineers who surveyed the wall, Thornquist Marine, have said that this would last eight to 10 years. His motion failed, 3–4, on the same lines.',
			),
			p(
				'“We don’t have a maintenance number,” Stroud said. “Not a bad one. Not one I disagree with. We do not have one. We are being asked to buy a $46\u00a0million boat without anybody mentioning that boats need paint.”',
			),
			p(
				'Dale Kowalczyk, the city engineer, said that his office would publish an estimate before the election. Asked by Priya Raman for a range, he gave one: $250,000 to $400,000 a year.',
			),
			table(
				'How the board voted on the bond',
				['Member', 'Seat', 'Vote'],
				['Amos Tillery, chairman', 'At large', 'Yes'],
				['Lurdes Furtado', 'Commercial fishing', 'Yes'],
				['Priya Raman', 'Gannet Island', 'Yes'],
				['Joan Abernethy', 'Tarrow Neck', 'Yes'],
				['Walter Stroud', 'At large', 'No'],
				['Hector Lindqvist', 'Ropewalk', 'No'],
				['Dell Whitcomb', 'Recreational boating', 'No'],
			),
			p(
				'The harbor’s own accounts were used by both sides. The harbor fund, which is meant to live on mooring, landing and ferry fees, has lost money in five of the last eight fiscal years, most of all in 2024, when storm repairs took $410,000 that was not in the budget.',
			),
			chart({
				kind: 'column',
				title: 'A fund that no longer floats itself',
				description:
					'Columns for eight fiscal years. The harbor fund had surpluses in 2018, 2019 and 2022 and deficits in the five other years. The deepest was $570,000 in 2024; last year’s was $340,000.',
				unit: 'thousands of dollars',
				source: 'City of Port Merrow, audited accounts of the harbor fund',
				labels: ['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025'],
				series: [{ name: 'Surplus or deficit', values: [310, 240, -180, -420, 60, -110, -570, -340] }],
			}),
			p(
				'Marguerite Oyelaran, the finance director, told the board that fees would be raised in each of the next three years whether or not the bond passes. Of the $2.1\u00a0million that the city would pay on the bond in an average year, she expects fees to cover $900,000. The remainder works out at 38.7 cents per $1,000 of assessed value, or about $150 a year for the owner of a median house.',
			),
			h(2, 'At the firehouse'),
			p(
				'On Gannet Island, where 60 people watched on a screen hung over the hood of Engine 2, the vote was met with applause and then with a discussion of how many of the island’s 338 registered voters could be got to the polls if the ferry was not running.',
			),
			p(
				'“It’s a vote about whether the boat can land, and we have to take the boat to cast it,” said Wendell Pike, who drives the ambulance. Raman, who holds the island’s seat, said that she had asked for a polling place at the school.',
			),
			p(
				'Mayor Renata Calloway, who has no vote on the board, said that she would campaign for the bond “in every kitchen that will have me.” Whitcomb, who represents recreational boaters, said that he would be in some of the same kitchens. “I’ve got 400 members with moorings,” he said. “They’re about to hear what happens to mooring fees. I won’t need to raise my voice.”',
			),
			factBox(
				'What happens next',
				numbers(
					'The City Council votes on placing the bond on the ballot. A simple majority of its nine members is enough.',
					'The city clerk sets a date, no later than 90 days after that vote.',
					'The engineer’s office publishes its estimate of yearly upkeep, at least 30 days before the election.',
					'Voters decide. At 60% or more, the bonds can be sold in two parts, the first in the spring.',
				),
				p(italic('Unregistered? The clerk’s counter at City Hall takes forms until 20 days before the election.')),
			),
			documentLink({
				href: 'https://example.org/portmerrow/long-wall-condition-survey.pdf',
				title: 'Long Wall Condition Survey, Thornquist Marine Engineers',
				kind: 'PDF',
				pages: 212,
			}),
		),
	corrections: [
		{
			kind: 'clarification',
			text: 'An earlier version of this article said that the bond would cost the owner of a median house about $150 a year. That is the average over 25 years. In the first year, when payments are highest, the city expects the cost to be $171.',
			minutesAgo: 96,
			above: false,
		},
	],
};
