import {
	bold,
	bullets,
	chart,
	doc,
	factBox,
	footnote,
	h,
	italic,
	link,
	p,
	qa,
	sub,
} from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'why-the-sound-smells-red-tide',
	kicker: 'Explainer',
	headline: 'The smell is not red tide, and red tide has no smell',
	standfirst:
		'Merrow Sound has three summer troubles that people call by one name. One stinks, one is poisonous and one turns the water the color of tea. Here is how to tell them apart.',
	kind: 'explainer',
	language: 'en',
	section: 'shore',
	topics: ['merrow-sound', 'fisheries', 'food'],
	leadImage: null,
	dateline: null,
	credits: [
		{ byline: 'johanna-van-der-meer', role: 'by' },
		{ byline: 'lukasz-wrobel', role: 'data' },
		{ byline: 'hollis-grady', role: 'editing' },
	],
	publishedMinutesAgo: 30_200,
	body: () =>
		doc(
			p(
				'Every August somebody telephones the health office from a table on Holm Street to report a sewer leak. A man is sent. He walks down to the Ropewalk with a meter, at low tide, when the wind is in the southeast, and finds what he found the August before: a wet green quilt, a foot thick, along 300 yards of shore. It is a salad, and it has gone off.',
			),
			p(
				'The callers, 162 of them last year, mostly have a second question, which is if they can eat the clams. The answers have nothing to do with each other. This is an attempt to keep them apart.',
			),
			factBox(
				'Three troubles, three names',
				bullets(
					[bold('The smell.'), ' July to September. Rotting sea lettuce. Unpleasant; not a danger in the open air.'],
					[
						bold('Red tide.'),
						' Mostly April to July. Microscopic, usually invisible, no smell. Makes shellfish poisonous, and cooking does not help.',
					],
					[
						bold('Rust tide.'),
						' Late August and September. Stains the water brown-red. Kills fish in nets and cages; does not harm people.',
					],
				),
			),
			chart({
				kind: 'column',
				title: 'When the telephone rings',
				description:
					'Columns for complaints of a smell by month last year: none from January to March, 1 in April, 2 in May, 9 in June, 31 in July, 74 in August, 38 in September, 6 in October, 1 in November and none in December.',
				unit: 'complaints, by month, last year',
				source: 'Port Merrow Health Office',
				labels: ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'],
				series: [{ name: 'Complaints', values: [0, 0, 0, 1, 2, 9, 31, 74, 38, 6, 1, 0] }],
			}),
			h(2, 'The smell'),
			qa(
				'What is it?',
				p(
					'Hydrogen sulfide, H',
					sub('2'),
					'S, the gas of bad eggs. Sea lettuce, ',
					italic('Ulva'),
					', is a green sheet as thin as a sandwich bag that grows wherever there is light and nitrogen. It tears loose, drifts until an eddy lays it on the shore, and rots. On top it dries like paper. Underneath, where no air gets in, bacteria take the sulfate out of the seawater and breathe out the gas.',
				),
			),
			qa(
				'Can it hurt me?',
				p(
					'Not on the promenade. The nose picks it up at less than one part in a billion. The city’s meter at the Ropewalk touched 40 parts per billion last August, on the worst night; the limit for a worker is 10 parts per million, 250 times as much.',
					footnote(
						'The limit is the 10-minute ceiling recommended by the National Institute for Occupational Safety and Health. Some people have headaches or nausea at levels far below it, and the health office tells anyone with asthma to keep upwind.',
					),
					' Walking on the quilt is another matter. A boot through the crust lets out what is under it, at ankle height, which is dog height.',
				),
			),
			qa(
				'Didn’t the sewer fix this?',
				p(
					'It fixed not quite half. Nitrogen reaching the lower sound has fallen from 61 metric tons a year to 34 since before the Tarrow sewer was finished in 2013, and the eelgrass has nearly doubled. Sea lettuce needs far less light than eelgrass does and lives very well on 34 tons.',
				),
				p(
					'And the water is warmer: by 2.9 degrees at the bottom in August, compared with 1998. “Cool salad keeps,” said Noor Rahimi, who surveys the sound for the marine station. “We have all done that experiment.”',
				),
			),
			qa(
				'Why not rake it up?',
				p(
					'The city does. Public Works took 410 tons off the Ropewalk last summer with a beach rake that belongs to three towns, at a cost of $58,000, or about $141 a ton. But the machine can work only in the four hours around low water, and a new quilt comes in on the first southeast wind. A farm in Tarrow Falls takes it for compost, after it has been rained on.',
				),
			),
			h(2, 'The poison'),
			qa(
				'So what is red tide?',
				p(
					'Around here it is ',
					italic('Alexandrium'),
					', a single cell with two whips and a suit of armor, which spends the winter in the mud as a seed and swims up when the water reaches about 50 degrees. It makes saxitoxin, among the strongest nerve poisons known. Clams and mussels filter it out of the water and are not bothered by it. The person who eats them can be: lips that tingle, then fingers, and in bad cases the muscles for breathing.',
				),
				p(
					'At the numbers that close a clam flat, a few hundred cells in a quart, the water is perfectly clear. “People say to me, ‘I looked, and it wasn’t red,’” said Hanne Solberg, the station’s director. “I tell them it is not a traffic light.”',
				),
			),
			qa(
				'How do I know if a clam is safe?',
				p(
					'You cannot see it, smell it, taste it, freeze it out or boil it away. Somebody has to test it. From April to October the station takes mussels each Monday at six places, and the state closes the flats when the meat holds 80 micrograms of toxin in 100 grams. Last year they were closed for 23 days, in May and June.',
				),
				p(
					'Lobster meat, scallop muscle and fish are safe throughout. Lobster tomalley, the green part, is not; the state says not to eat it at any time of year. What is sold in shops and restaurants comes from open waters and carries a tag that says which.',
				),
			),
			h(2, 'The stain'),
			qa(
				'Then what was the brown water off Tarrow Neck?',
				p(
					'Rust tide: another single cell, a later one, that likes water over 70 degrees and swims in chains. It gathers in streaks that you could draw the edge of with a finger. It clogs and burns gills, and in September it killed some 3,000 scup and menhaden in a pound net off the Neck. It has no known effect on a swimmer, except for what it does to a white suit.',
				),
			),
			factBox(
				'Before you dig',
				p(
					'Closures are posted at the Fish Pier, at both town landings and on the ',
					link('https://example.org/shellfish-closures', 'state’s shellfish map'),
					', which is changed at noon. A flat that was open yesterday may not be today. If your lips tingle after eating shellfish, call 911, and keep the shells.',
				),
			),
			p(
				'The man with the meter, whose name is Arthur Bevan and who has been a health inspector for 17 years, says that he no longer minds the calls. He writes each one down, with the wind. The file now shows that a diner on Holm Street notices the smell about 25 minutes after the flag on the bank goes round to the southeast. “They could look at the flag,” he said. “But then they’d have to stop looking at the menu.”',
			),
		),
	corrections: [],
};
