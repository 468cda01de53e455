import { doc, factBox, h, italic, link, numbers, p, pullQuote, table } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'dory-race-around-the-long-wall',
	kicker: 'Around the Wall',
	headline: 'The race around the wall was won on foot',
	standfirst:
		'Two brothers from the Fish Pier rowed the fastest 3 miles of the day. Two grandmothers from Gannet Island carried their boat better, and won by seven seconds.',
	kind: 'news',
	language: 'en',
	section: 'sports',
	topics: ['rowing', 'breakwater', 'harbor'],
	leadImage: 'around-the-wall-course',
	dateline: { place: 'Port Merrow', zone: 'America/New_York' },
	credits: [
		{ byline: 'calvin-boothe', role: 'by', place: 'Port Merrow' },
		{ byline: 'dev-raghunathan', role: 'additional reporting' },
		{ byline: 'lukasz-wrobel', role: 'illustration' },
		{ byline: 'hollis-grady', role: 'editing' },
	],
	publishedMinutesAgo: 5_400,
	body: () =>
		doc(
			p(
				'There is a moment in the race around the Long Wall when you have to get out. The wall is joined to the land, so nobody can row all the way around it. Every crew that comes back along the seaward side runs its dory up on the old scow ramp, picks it up, carries it 70 yards over the root of the wall and drops it in the harbor again. A dory weighs as much as a large man who does not want to go. The race is two laps, and the carry comes twice.',
			),
			p(
				'Nuno and Davi Furtado, 31 and 28, came up the ramp the second time with a lead of nine lengths. They fish with their mother, Lurdes, and had led since the light on the first lap. They took the boat by the gunwales, one to a side, as you would a stretcher, and set off over the cobbles at a run, and at the crown of the road Davi’s boot went out from under him.',
			),
			p(
				'Hester Skerritt, 58, and Marnie Pike, 61, of Gannet Island were by then at the foot of the ramp. They did not run. They rolled their boat on its side, put an oar through the lifting strops, laid the oar on their shoulders and walked past, talking.',
			),
			pullQuote('They had it like a coffin. You want to carry it like groceries.', 'Marnie Pike, Gannet Island'),
			p(
				'They were in the water 15 seconds ahead. The Furtados, who haul nets for a living, got eight of those back between there and the Fish Pier. The ',
				italic('Patience'),
				' crossed the line in 44 minutes, 6 seconds, the ',
				italic('Salgada'),
				' in 44:13. It is the first win for an island boat since 1987, when Skerritt, who was then Hester Coombs, rowed in that one too.',
			),
			h(2, 'Horn at high slack'),
			p(
				'The race has been rowed since 1894, the year after the wall was finished, with time out for wars, weather and a quarrel over handicaps. This was the 118th. The rules fit on a card: two people, four oars, a dory between 16 and 18 feet, no outside help on the carry. Seventeen boats came to the line, a flat-water start off the end of the Fish Pier, with the tide at the stand and a 10-knot easterly waiting beyond the light.',
			),
			p(
				'Lucille Brandt, the harbor master, sounded the horn. She also set out the three orange buoys, which are new. Since the storm of January 2024 took 23 capstones off the top, boats must keep 50 yards off the seaward face, and there are 61 more stones up there that can be moved with a jack. Before the start she told the crews that she would disqualify anyone inside the buoys. “If one of those comes down I’m not going to be writing it up as a foul,” she said.',
			),
			p(
				'Outside, the sea was 2 feet high and steep, thrown back by the granite so that it came at the boats from both sides. Five crews that had been ahead at the light were not ahead at the ramp. The ',
				italic('Bar Permitting'),
				', third in the end, shipped so much water that Paul Deveraux bailed with his hat while Annika Holm rowed all four oars’ worth with two. One boat, the ',
				italic('Second Mortgage'),
				', filled and rolled off the elbow on the first lap. Her crew was picked up in four minutes, cold and arguing.',
			),
			table(
				'The first 10',
				['', 'Boat', 'Crew', 'From', 'Time'],
				['1', 'Patience', 'Hester Skerritt, Marnie Pike', 'Gannet Island', '44:06'],
				['2', 'Salgada', 'Nuno Furtado, Davi Furtado', 'Fish Pier', '44:13'],
				['3', 'Bar Permitting', 'Annika Holm, Paul Deveraux', 'Ropewalk', '45:51'],
				['4', 'Dry Humor', 'Ken Abernethy, Rafe Abernethy', 'Tarrow Neck', '46:20'],
				['5', 'Gannet', 'Otis Marsh, Cy Marsh', 'Gannet Island', '47:38'],
				['6', 'Spare Change', 'Joyce Whitcomb, Peter Lam', 'Yacht club', '47:41'],
				['7', 'Água Vai', 'Sónia Arruda, Teresa Melo', 'Fish Pier', '48:55'],
				['8', 'Twelve Minutes', 'Idris Farah, Colm Reilly', 'Ropewalk', '49:10'],
				['9', 'Widow’s Mite', 'Helen Ostrow, Faye Ostrow', 'Tarrow Neck', '51:02'],
				['10', 'Third Plank', 'Maeve Doucette, Luis Barbosa', 'Port Merrow High', '52:27'],
			),
			p(
				'The school’s boat, launched three days before, beat the best finish of the 18 that came before her by two places. “She’d stopped leaking by the second lap,” said Doucette, 17. “By the second lap it was going over the top instead.”',
			),
			h(2, 'For, against and fifth'),
			p(
				'It is hard to row past the ',
				link('/topics/breakwater', 'Long Wall'),
				' just now without being for or against it. Two boats carried signs about the repair, which the city’s engineers put at $46.2\u00a0million. The Marsh brothers’ said FIX IT. Joyce Whitcomb’s said WHAT ABOUT PAINT, which is a reference to maintenance. They rowed the last 200 yards side by side, each telling the other about the bond, and finished three seconds apart, in fifth and sixth. Both pairs say that the other one talked more.',
			),
			p(
				'If the wall is rebuilt, the root of it will be a contractor’s yard for two seasons and the ramp will be shut. The race committee has a sketch of a course around Gannet Island, 8 miles with no carry. It is not popular on the island. “Then it’s only rowing,” Pike said.',
			),
			factBox(
				'Once around',
				numbers(
					'From the Fish Pier out along the harbor side of the wall to the light, six-tenths of a mile.',
					'Around the light, leaving it to port, and back along the seaward side, outside the three buoys: seven-tenths of a mile.',
					'Up the ramp and over the root of the wall on foot, 70 yards.',
					'Down the harbor to the Fish Pier: three-tenths of a mile, and around again or home.',
				),
				p('Two laps come to about 3.2 miles on the water.'),
			),
			p(
				'Sixteen boats finished. The Bailer, the wooden scoop that is given to the last of them, went to Curtis Bellamy, the general manager of Sound Ferries, and his accountant, Prudence Yoo, who rowed in neckties and were timed at 1:11:20. Bellamy said that he would see to it that the figure was in the timetable.',
			),
			p(
				'Gus Tremaine, formerly of this newspaper, who has won the Bailer nine times and wrote here lately in its praise, was expected to contend. Rowing the ',
				italic('Late Edition'),
				' with Nell Coombs, 19, he finished 15th, with nobody in sight ahead of him and Bellamy a long way back. He was asked what had happened.',
			),
			p('“She rows too well,” he said. “I’d have had to cheat.”'),
		),
	corrections: [],
};
