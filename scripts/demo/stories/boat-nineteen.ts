import { doc, embed, factBox, gallery, h, italic, link, p, pullQuote } from '@/features/story/body/body-build';
import { demoFigure } from '../demo-figure';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'port-merrow-high-dory-boat-nineteen',
	kicker: 'Boat building',
	headline: 'It takes nine students a year to build a boat. It takes 12 minutes to find out if it floats',
	standfirst:
		'Two evenings a week, behind the gym at Port Merrow High, a class turns a stack of cedar into a dory. The 19th went into the harbor at slack water, and leaked, as she was supposed to.',
	kind: 'news',
	language: 'en',
	section: 'schools',
	topics: ['young-people', 'rowing', 'harbor'],
	leadImage: 'dory-launched',
	dateline: { place: 'Port Merrow', zone: 'America/New_York' },
	credits: [
		{ byline: 'dev-raghunathan', role: 'by', place: 'Port Merrow' },
		{ byline: 'dev-raghunathan', role: 'video' },
		{ byline: 'perpetua-lind', role: 'illustration' },
		{ byline: 'hollis-grady', role: 'editing' },
	],
	publishedMinutesAgo: 9_900,
	body: (image) =>
		doc(
			p(
				'The first thing that you learn is to sweep. The second is that the boat is upside down, and will be until about the week when you can no longer stand the sight of it.',
			),
			p(
				'The third, which Maeve Doucette learned twice, is that a plank of white cedar 18 feet long and three-eighths of an inch thick, steamed for 20 minutes and bent around a mold by six people who are all saying something different, makes no sound before it breaks.',
			),
			p(
				'“You’d think there’d be a creak,” said Doucette, 17, a senior. “There’s no creak. There’s just suddenly two of it.”',
			),
			p(
				'For 19 years the boat-building class at Port Merrow High has met two evenings a week in what used to be the driver-education garage. It starts with a pile of lumber and a swept floor, the week after the last boat has gone into the water, and it has never yet failed to launch the next one inside a year, although No. 7 was painted in the truck on the way to the water.',
			),
			gallery(demoFigure(image, 'dory-plan'), demoFigure(image, 'dory-molds'), demoFigure(image, 'dory-tools')),
			h(2, 'Four planks to a side'),
			p(
				'The boat is always the same one: flat-bottomed, sharp at the bow, with a narrow, raked stern like a tombstone, and four planks to a side, each lapped over the one below. The lines were taken off a dory found in 1931 under the floor of the Ropewalk. Nobody knows who built her. The ',
				link('/topics/local-history', 'Merrow Museum'),
				' has what is left, which is the bottom and half the stern.',
			),
			p(
				'Kenji Morita, who bought tuna on the Fish Pier for 31 years, has taught the class for the last six. He works from a print of a photograph taken at Nagasaki in about 1865, from the museum’s drawing and from a stick. The stick is a batten of pine with a hundred or so pencil marks on it, and every measurement in the boat is on it somewhere.',
			),
			p(
				'“They come with a telephone, and the telephone has a calculator,” he said. “I tell them, the calculator is correct. But it will tell you seven and eleven-sixteenths, and then you have to remember it while you walk across the room. The stick remembers.”',
			),
			p(
				'Not everyone comes for the boat. Of this year’s nine, two wanted the half credit, one had been asked to leave band, and Obinna Eze, 16, who has since planed every strake on the port side, thought that he was signing up for something on a computer. There was a waiting list of 14.',
			),
			p(
				'By custom the class is left alone on the last Thursday of the month, when Morita goes to his daughter’s for supper. By custom also it is then that the mistakes are made. “I know what happens,” he said. “I count the cedar before I go. I count it when I come back. I have never said a number.”',
			),
			pullQuote('There’s no creak. There’s just suddenly two of it.', 'Maeve Doucette, who broke two planks'),
			h(2, 'Who pays for the cedar'),
			p(
				'The school gives the garage, the heat and Morita’s stipend. The rest comes from the boat before. Each dory is raffled off in the weeks after she is launched; last year’s, No. 18, drew 1,180 tickets at $5, or $5,900, of which $4,160 went into lumber, copper and paint for this one and the other $1,740 into a band saw that does not frighten anybody.',
			),
			p(
				'Of the 18 boats before her, 14 are known to be afloat. One is a sandbox on Tarrow Neck, one is a bar, and one was last seen on a trailer in Ohio. No. 5 was crushed at her mooring in the storm of Jan.\u00a013, 2024. No. 12 was won by a man on the third floor over the bank, who sat in her every evening for a week on the sidewalk and gave her back.',
			),
			factBox(
				'No. 19',
				p(
					'Length, 17 feet. Beam, 4 feet 6 inches. Weight, 218 pounds. White cedar on oak frames, eight planks, 1,140 copper rivets. Built by nine people in 24 weeks of two three-hour evenings, or just under 1,300 hours, sweeping included.',
				),
			),
			embed(
				{ provider: 'youtube', id: 'MrwDory0019' },
				'From bare floor to slack water in three minutes. Video by Dev Raghunathan.',
			),
			h(2, 'Twelve minutes'),
			p(
				'She went down Holm Street on a hand cart, with two students in front to hold the traffic and seven behind to hold the boat. Yusuf Darwish, who repairs wooden hulls at the Ropewalk and inspects each of the class’s boats before she is launched, walked around her once with a lamp and a mirror and put his thumb on one rivet. It was hammered again on the spot.',
			),
			p(
				'A launching from the Ropewalk slip is done at slack water, when for 12 minutes nothing in the harbor pulls. It is also when the name is read. That is for the student who has broken the most wood, who must keep it secret, and so it was Doucette who took the newspaper off the transom. The boat is called ',
				italic('Third Plank'),
				'.',
			),
			p(
				'She floated. In under a minute there was an inch of water in her, and then two. A dory’s laps are not glued or caulked; the cedar has to swell before it closes. It takes about a day, and every parent on the slip had to have this explained. Eze bailed. So did a younger brother, who had not been asked.',
			),
			p('“She is drinking,” Morita said. “A year in a garage with teenagers. You would also drink.”'),
			p(
				'Doucette and another senior, Luis Barbosa, will row her in the race around the wall, before whoever holds the right ticket takes her home. No boat of the school’s has finished higher than 12th. In the garage the floor had been swept, and on it, in chalk, somebody had begun the outline of No. 20. It was upside down.',
			),
		),
	corrections: [],
};
