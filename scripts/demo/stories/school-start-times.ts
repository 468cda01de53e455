import { doc, link, p, table } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'school-board-later-start-high-school',
	kicker: 'School board',
	headline: 'High school to start at 8:30, and the little ones go first',
	standfirst:
		'The board voted 5–2 to give teenagers 65 more minutes in the morning. The same 11 buses will make the same two runs, in the opposite order.',
	kind: 'news',
	language: 'en',
	section: 'schools',
	topics: ['young-people'],
	leadImage: 'school-clock',
	dateline: null,
	credits: [
		{ byline: 'marisol-achterberg', role: 'by' },
		{ byline: 'calvin-boothe', role: 'additional reporting', place: 'Gannet Island' },
		{ byline: 'perpetua-lind', role: 'illustration' },
	],
	publishedMinutesAgo: 1_080,
	body: () =>
		doc(
			p(
				'Port Merrow High will open at 8:30\u00a0a.m. from the start of the next school year, 65 minutes later than it does now. The school board voted 5–2 to turn the bus schedule around and collect the youngest children first.',
			),
			p(
				'The vote moves the first bell for all of the district’s 2,066 students except the 28 at Gannet Island School, where the day begins when the ferry has brought the teachers.',
			),
			p(
				'“We have known for 20 years what a 15-year-old is like at 7:25 in the morning,” said Lorraine Tavares, the superintendent. “We’ve been taking attendance of it.”',
			),
			table(
				'When school will start and end',
				['School', 'Starts now', 'Will start', 'Will end'],
				['Port Merrow High', '7:25\u00a0a.m.', '8:30\u00a0a.m.', '3:10\u00a0p.m.'],
				['Holm Street School', '8:20\u00a0a.m.', '7:45\u00a0a.m.', '2:15\u00a0p.m.'],
				['Ropewalk School', '8:20\u00a0a.m.', '7:45\u00a0a.m.', '2:15\u00a0p.m.'],
				['Tarrow Neck School', '8:35\u00a0a.m.', '8:00\u00a0a.m.', '2:30\u00a0p.m.'],
				['Gannet Island School', '8:30\u00a0a.m.', '8:30\u00a0a.m.', '3:00\u00a0p.m.'],
			),
			p(
				'The board had before it a survey by the student council, to which 503 of the high school’s 640 students replied. Of those, 342, or 68%, said that they slept less than seven hours on a school night. “I’m graduating, so I get nothing out of this,” said Imani Beaulieu, a senior, who sits with the board but has no vote. “I’d also like it noted that I fell asleep adding up the survey.”',
			),
			p(
				'Parents of younger children were of two minds, sometimes in one person. “I’ve wanted a 7:45 start since my first one could walk. I clock in at 8,” said Tomás Figueira, who drives a truck for the fishermen’s cooperative and has two children at the Ropewalk School. “It’s the 2:15 I can’t do.”',
			),
			p(
				'The three mainland grade schools will offer care until 5:30\u00a0p.m. It is expected to cost $118,000 a year, of which fees should bring back $74,000. A late bus for athletes adds $31,000. The net $75,000 is about 0.2% of a budget of $39.7\u00a0million.',
			),
			p(
				'Bernard Eck and Ruthanne Pell voted no. Teams that play away at 4, Eck said, would have to leave before the last class, some of them 11 times in a season. “We’re giving them an hour at one end of the day and taking it out of chemistry at the other,” he said. Judith Kwan, who leads the board, said that it would ask the league to start games later. It has asked before.',
			),
			p(
				'The longest morning belongs to the 14 high school students who live on Gannet Island. They take the 6:40 ',
				link('/topics/ferries', 'boat'),
				' from West Landing, reach the Fish Pier at 7:02 and walk up Holm Street. From next year the 7:40, in at 8:02, will do.',
			),
			p(
				'“I’ve had three years of the 6:40,” said Teague Penhallow, 17, a junior. “You learn to sleep standing up. It’s the one skill I’d swear to on a college application.”',
			),
			p(
				'The roll was called at 10:40\u00a0p.m. Beaulieu was not there to see it. She had left a note with the clerk: It was a school night.',
			),
		),
	corrections: [],
};
