import { doc, h, p, table } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'stormhands-volleyball-cape-ansel-five-sets',
	kicker: 'Volleyball',
	headline: 'Outscored by a point, Stormhands beat Cape Ansel in five sets',
	standfirst:
		'Down 13–9 in the last set, Port Merrow won six in a row and ended a run of 14 defeats by its oldest rival.',
	kind: 'news',
	language: 'en',
	section: 'sports',
	topics: ['young-people'],
	leadImage: null,
	dateline: { place: 'Cape Ansel', zone: 'America/New_York' },
	credits: [
		{ byline: 'ledger-staff', role: 'by', place: 'Cape Ansel' },
		{ byline: 'lukasz-wrobel', role: 'data' },
	],
	publishedMinutesAgo: 1_400,
	body: () =>
		doc(
			p(
				'Port Merrow scored 106 points at Cape Ansel and gave up 107, and its players will tell you that this is the right way around to do it. The Stormhands won in five sets, 25–21, 19–25, 25–23, 22–25, 15–13, and beat their oldest rival for the first time in 15 matches.',
			),
			p(
				'They were finished, by most people’s reckoning, at 13–9 in the fifth. A good part of the Cape Ansel student section had come down out of the bleachers and stood along the wall with its shoes off, ready to run on.',
			),
			p(
				'June Halloran, who had hit two long in the previous three points, hit the next one off a blocker’s hands for 13–10. That put Priscilla Okafor back to serve. Okafor, a sophomore, had been told at tryouts that she would not be serving this year. Her first landed on the end line. Her second and third were returned, badly. At 13–13 Cape Ansel took its last timeout, and Okafor, who does not care for timeouts, spent it facing the wall.',
			),
			p('“I counted the bricks,” she said. “There’s a number I do it to. I’m not telling Cape Ansel what it is.”'),
			p(
				'Her fourth serve was an ace. Her fifth came back, and came back again, and the rally had gone over the net nine times when Cleo Brandt dug a ball that was below her knee and behind her, Zadie Amaral ran it down by the scorer’s table, and Tove Lindqvist put away a set that she described afterward as “more of a rumor.”',
			),
			table(
				'The sets',
				['', '1', '2', '3', '4', '5', 'Points'],
				['Port Merrow', '25', '19', '25', '22', '15', '106'],
				['Cape Ansel', '21', '25', '23', '25', '13', '107'],
			),
			h(2, 'Twenty-one digs'),
			p(
				'Halloran led the Stormhands with 17 kills. Corinne Baird of Cape Ansel had 19 and was the best player on the floor for three sets. What she could not do after that was find a part of the court without Brandt in it. Brandt, a junior, made 21 digs, seven of them in the fifth set, and finished with floor burn on both elbows and her chin.',
			),
			p(
				'“You can’t coach that,” said Delphine Roy, in her sixth season with Port Merrow. “You can coach around it. You put the other five where she isn’t.”',
			),
			table(
				'Port Merrow',
				['Player', 'Kills', 'Aces', 'Blocks', 'Digs'],
				['June Halloran', '17', '1', '2', '8'],
				['Tove Lindqvist', '11', '0', '4', '3'],
				['Priscilla Okafor', '9', '3', '3', '5'],
				['Linh Tran', '6', '2', '1', '7'],
				['Zadie Amaral', '3', '2', '1', '9'],
				['Cleo Brandt', '0', '1', '0', '21'],
				['Total', '46', '9', '11', '53'],
			),
			p(
				'Amaral had 39 assists. The rest of Port Merrow’s points, 40 of the 106, were Cape Ansel’s mistakes, and seven of those were serves in the third set, which it lost by two.',
			),
			p(
				'The schools have played for 34 years. Cape Ansel, 30 miles down the coast, has the larger gym and, until now, had won every match since the Stormhands’ seniors were in fifth grade. Port Merrow is 11–3. Its next match is at home, against Quill River.',
			),
			p(
				'Halloran’s mother, who is a ferry captain and can be heard across 300 yards of water, watched from the top row and did not say a word for the last six points. “I was on my feet, I was not breathing, I had somebody’s grandfather by the sleeve,” Noreen Halloran said. “You don’t talk on the approach.”',
			),
		),
	corrections: [],
};
