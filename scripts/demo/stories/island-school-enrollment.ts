import { bullets, chart, doc, footnote, h, link, p, table } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'gannet-island-school-enrollment-25',
	kicker: 'Analysis',
	headline: 'Gannet Island’s school is three pupils above a number that matters',
	standfirst:
		'Enrollment has fallen 40% in nine years, more than three times as fast as the island’s population. What would stop it is not a matter for the school board.',
	kind: 'analysis',
	language: 'en',
	section: 'schools',
	topics: ['young-people', 'housing', 'ferries', 'open-data'],
	leadImage: null,
	dateline: { place: 'Gannet Island', zone: 'America/New_York' },
	credits: [
		{ byline: 'lukasz-wrobel', role: 'by', place: 'Gannet Island' },
		{ byline: 'marisol-achterberg', role: 'additional reporting', place: 'Port Merrow' },
		{ byline: 'lukasz-wrobel', role: 'data' },
		{ byline: 'gus-tremaine', role: 'research' },
		{ byline: 'hollis-grady', role: 'editing' },
	],
	publishedMinutesAgo: 24_000,
	body: () =>
		doc(
			p(
				'There are 31 hooks in the hall of Gannet Island School, at three heights, and 28 of them have a coat. The children have worked out which three to leave empty. They are the ones by the door, where the draft is.',
			),
			p(
				'The school, kindergarten through eighth grade, had 47 pupils in the fall of 2016. Last fall it had 28.',
				footnote(
					'Pupils enrolled on Oct.\u00a01, the day on which the state counts. Island students in grades nine to 12, of whom there are now 14, attend Port Merrow High and are not included.',
				),
				' That is a loss of 40% in nine years in which the island’s population fell by 12%, from 468 to 412, and the rest of the district’s enrollment by less than 6%. Next year, if the families that are there stay, five pupils will leave eighth grade and two will enter kindergarten, which makes 25. The year after, it is four and three: 24.',
			),
			p(
				'Twenty-five is a number with money attached. The state pays Port Merrow $312,000 a year to help run a school that cannot be merged with another, on condition that it has, averaged over two years, at least 25 pupils. At 25 and 24 the average is 24.5.',
			),
			chart({
				kind: 'column',
				title: 'Nineteen fewer',
				description:
					'Columns for enrollment at Gannet Island School each fall from 2016 to 2025. It falls from 47 to 41 by 2019, rises to 46 in 2020 and then falls every year, to 28 in 2025.',
				unit: 'pupils, grades K–8',
				source: 'Port Merrow School Department, Oct. 1 counts',
				labels: ['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025'],
				series: [{ name: 'Pupils', values: [47, 46, 44, 41, 46, 44, 38, 34, 31, 28] }],
			}),
			p(
				'“Everybody asks what the number is,” said Bethany Crowe, the head teacher and the only one of four who lives on the island. “Nobody asks who it is. I could give you the number with birthdays.”',
			),
			h(2, 'Where they went'),
			p(
				'The bump in 2020 was made by summer families that stayed through the pandemic and then went home. The fall is harder to see, because in a school of this size it happens one moving truck at a time. Since 2016, 31 children have left before they finished eighth grade. Crowe knows where 29 of them are: 17 live in mainland Port Merrow and 12 farther away.',
			),
			p(
				'Those 29 belonged to 18 families. The Ledger reached 16. Four named the ferry, which last winter could not make the crossing on 38 days, 24 of them school days. One named the school. Eleven had been renting a house that was sold or was let to summer visitors instead.',
			),
			p(
				'Jonah Marsh, 34, a lobsterman with two children in the school, has not left, but he packs as though he had. His lease runs from September to June. From June to September, when the house brings in by the week what he pays by the month, the four of them live in his aunt’s boathouse. “My kids think that’s what June is,” he said. “They think everybody does it.”',
			),
			table(
				'The island and its school',
				['', '2016', 'Latest'],
				['Residents', '468', '412'],
				['Pupils, kindergarten through eighth grade', '47', '28'],
				['Houses', '384', '391'],
				['Houses lived in all year', '205', '171'],
				['Births in the five years before', '19', '9'],
			),
			p(
				'The island has seven more houses than it had in 2016 and 34 fewer that are lived in all year, or 44% instead of 53%.',
				footnote(
					'A house counts as lived in all year if its owner claims the residential exemption or it is registered with the city as a 12-month rental. Some owners do not register; the true figure is probably a little higher in both years.',
				),
				' A family of four that wants one must generally wait for somebody to die. Births, which were 19 in the five years before 2016, were nine in the last five.',
				footnote(
					'By the mother’s address. The nearest delivery room is in Port Merrow, and Wendell Pike, who drives the ambulance, points out that one of the nine was born on the ferry.',
				),
			),
			h(2, 'What a board can do'),
			p(
				'School boards, faced with such a column of figures, tend to look at the school. This one has asked the superintendent, Lorraine Tavares, for three options:',
			),
			bullets(
				'Keep all nine grades, at $1.03\u00a0million a year, and do without the state’s $312,000 if it comes to that.',
				'Send grades six to eight, 12 pupils now, to the mainland on the 6:40 boat, and save about $240,000.',
				'Offer places to mainland children, who would have the sea, a class of seven and 22 minutes on the water each way.',
			),
			p(
				'The first is expensive, and the second defeats itself: at 16 pupils the school is further below the line, and a family with a 10-year-old has one more reason to look for an apartment on Holm Street. The third may bring in four or five. Nobody on the board has proposed closing. “I have no plan to shut it. I have a duty to know the number,” Tavares said. Pete Hallett, who holds the island’s seat, does not expect that it would be done with a vote. “They’ll never close it,” he said. “They’ll wait.”',
			),
			p(
				'It would not be the first. Of nine island schools that the state had in 2016, two are gone and five of the other seven are smaller than they were. In both places that lost the school, the year-round population fell faster afterward.',
			),
			h(2, 'Four houses'),
			p(
				'On Cove Road there is a field with 16 survey stakes in it. The Gannet Island Land Trust means to build four houses there, for rent all year round to people who work on the island. They would cost $2.6\u00a0million. The trust has $1.1\u00a0million.',
			),
			p(
				'The island’s families with children in the school have 1.75 of them on average, which would make seven. On present births and departures the school will have 19 pupils in 2030.',
				footnote(
					'The Ledger’s projection: each class moved up a year, eighth graders taken out, the nine children born on the island in the last five years entered at kindergarten, and nobody moving in or out. Since 2016 more have moved out.',
				),
				' Nineteen and seven are 26.',
			),
			p(
				'Arithmetic that comes out so well should be distrusted; a school is not saved by a stake in a field, and families do not come in averages. But the orders of magnitude are worth having. The trust is short by $1.5\u00a0million, a little less than five years of the aid that the pupils would protect. The aid is in the school department’s budget. The ',
				link('/topics/housing', 'houses'),
				' are in nobody’s.',
			),
			p(
				'At 3 o’clock the hall emptied from the low hooks up. A girl of about 6 stopped to move her coat one place to the left, away from the door, and looked to see whether anyone would mind.',
			),
		),
	corrections: [
		{
			kind: 'clarification',
			text: 'An earlier version of this article said that Gannet Island School costs $36,800 per pupil. That is the whole of its $1.03 million budget divided by 28. The budget includes $126,000 in ferry passage for teachers and for the island’s high school students; without it, the figure is about $32,300. The sentence has been taken out.',
			minutesAgo: 22_300,
			above: false,
		},
	],
};
