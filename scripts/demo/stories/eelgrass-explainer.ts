import {
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
	sup,
} from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'eelgrass-merrow-sound-what-it-does',
	kicker: 'Explainer',
	headline: 'Eelgrass is back in Merrow Sound. Here is what it can do for us, and what it can’t',
	standfirst:
		'The underwater meadows have nearly doubled in 10 years. They shelter scallops, calm waves and store carbon, though less of the last than you may have heard.',
	kind: 'explainer',
	language: 'en',
	section: 'shore',
	topics: ['merrow-sound', 'fisheries'],
	leadImage: 'eelgrass',
	dateline: null,
	credits: [
		{ byline: 'johanna-van-der-meer', role: 'by' },
		{ byline: 'perpetua-lind', role: 'illustration' },
		{ byline: 'lukasz-wrobel', role: 'data' },
	],
	publishedMinutesAgo: 5_860,
	body: () =>
		doc(
			p(
				'On a calm day at low water, a rower crossing from the Fish Pier to Tarrow Neck now passes over a field. The blades lie all one way, like hair under a comb, and the oars come up green. Ten years ago the same water was over mud.',
			),
			p(
				'The field is ',
				italic('Zostera marina'),
				', eelgrass. It is not a seaweed but a flowering plant, with roots and seeds, and last summer it covered 164 acres of Merrow Sound, or 0.66\u00a0km',
				sup('2'),
				', against 88 acres a decade before. The figures come from the yearly survey by the ',
				link('https://example.org/merrow-marine-station', 'Merrow Sound Marine Station'),
				'.',
				footnote(
					'The survey is flown in the last week of July, within an hour of low water. Acreage counts beds in which grass covers at least 10% of the bottom; in 2018 the threshold was 15%, and that year has been recalculated.',
				),
				' They have been quoted lately in support of everything from a mooring ban to a tax credit. This is what the science will bear.',
			),
			factBox(
				'The short version',
				bullets(
					'More than before, less than there was: 164 acres now, about 380 in 1998.',
					'Very good for scallops, young fish and clear water.',
					'Some good against small waves; none against a storm.',
					['As a store of CO', sub('2'), ', real and small.'],
				),
			),
			chart({
				kind: 'column',
				title: 'Ups and downs of a meadow',
				description:
					'Columns for the yearly change in eelgrass from 2016 to 2025. Eight years show gains of 6 to 19 acres. Two show losses: 4 acres in 2018 and 13 acres in 2022.',
				unit: 'acres gained or lost in the year',
				source: 'Merrow Sound Marine Station',
				labels: ['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025'],
				series: [{ name: 'Change in area', values: [6, 9, -4, 11, 14, 8, -13, 15, 19, 11] }],
			}),
			h(2, 'Five questions'),
			qa(
				'Why did it go, and why is it back?',
				p(
					'It went because it could not see. Eelgrass needs about a fifth of the daylight at the surface, and by the 1990s nitrogen from septic tanks and lawns had made the sound too murky to let that much through. A wasting disease took much of what was left.',
				),
				p(
					'The turn came with the Tarrow sewer, finished in 2013. “People want it to be the planting,” says Noor Rahimi, who runs the survey. “We’ve planted four acres. The other 72 planted themselves when we stopped fertilizing the water.”',
					footnote(
						'Nitrogen entering the lower sound fell from an estimated 61 metric tons in 2011 to 34 in 2024, according to the station’s model. Rainfall moves the figure by as much as 5 tons from one year to the next.',
					),
				),
			),
			qa(
				'What lives in it?',
				p(
					'More or less everything, when it is young. The station’s nets take 11 times as many fish in the beds as over bare mud beside them. Bay scallops, whose larvae cling to the blades out of reach of crabs, have come back far enough for a 12-day season, the first since 2004.',
				),
			),
			qa(
				'Will it protect the shore, or the Long Wall?',
				p(
					'The shore, a little. A dense bed takes the top off small waves, by around a third at Tarrow Neck. It does so in water no more than 6 feet deep and in weather in which nobody needs it.',
				),
				p(
					'The wall, no. In a storm the water over the beds is 14 feet deep and the grass lies flat. “I have heard it said at a public meeting that we should spend the $46\u00a0million on eelgrass,” says Hanne Solberg, the station’s director. “I would be delighted to have it. The ferry would still be out there rolling.”',
				),
			),
			qa(
				'How much carbon does it store?',
				p(
					'Beds in waters like ours bury roughly 50 grams of carbon per square meter in a year.',
					footnote(
						'Estimates for eelgrass range from fewer than 20 grams to more than 100, depending on the mud. The larger figures often quoted, around 140, are averages over tropical seagrasses with much deeper roots.',
					),
					' For 0.66\u00a0km',
					sup('2'),
					' that is 33 metric tons of carbon, or 121 metric tons of CO',
					sub('2'),
					'.',
				),
				p(
					'That is what 26 cars emit.',
					footnote(
						'At 4.6 metric tons of CO',
						sub('2'),
						' per passenger car and year, the federal rule of thumb. Port Merrow has about 11,900 registered vehicles.',
					),
					' It is worth having, and it lasts: mud under the oldest bed holds carbon that was laid down before the town was. But dig up an acre, for a dock or with an anchor chain, and what took decades to bury can be loose in one season.',
				),
			),
			qa(
				'Are moorings really the problem?',
				p(
					'Here, yes. A chain mooring sweeps a circle as the boat swings, and each of the 96 moorings that stand in eelgrass has a bald patch about 30 feet across: an acre and a half in all. An elastic line, which holds the chain off the bottom, costs $1,400.',
				),
			),
			h(2, 'How it is measured'),
			p('The survey combines three methods, each of which corrects the one before it.'),
			h(3, 'From the air'),
			p(
				'A drone photographs the whole lower sound at a height of 390 feet. It takes two mornings and about 2,600 pictures.',
			),
			h(3, 'From a boat'),
			p('At 140 points a camera on a pole is let down to see whether what looked like grass is grass.'),
			h(4, 'What neither can see'),
			p(
				'Below 12 feet the water is too dark for the drone, and the deep edge of the beds is drawn by sonar. It is the least certain line on the map and, Rahimi says, the one to watch: “Grass gives up from the bottom. If the deep edge comes in, the light’s going.”',
			),
			h(2, 'What helps'),
			bullets(
				{
					blocks: [
						p('If you keep a boat:'),
						bullets(
							'Anchor in sand. From above, it is the pale part.',
							'Lift the engine in less than 4 feet of water.',
							'Ask the harbor master about the elastic-line rebate, which pays half.',
						),
					],
				},
				{
					blocks: [
						p('If you keep a lawn:'),
						bullets(
							'Feed it once a year, in the fall, or not at all.',
							'Leave a strip uncut where it meets the water.',
						),
					],
				},
				'If you keep neither: the station takes volunteers for seed collection, and lends the waders.',
			),
		),
	corrections: [],
};
