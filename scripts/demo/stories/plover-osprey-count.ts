import { chart, doc, italic, link, p } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'piping-plovers-ospreys-count',
	kicker: 'Merrow Sound',
	headline: 'Nineteen pairs of plovers, 27 chicks and a fox that was too late',
	standfirst:
		'The station’s count for last season finds the small beach birds at their most numerous since wardens began to rope off the sand, and ospreys on every second channel marker.',
	kind: 'news',
	language: 'en',
	section: 'shore',
	topics: ['merrow-sound'],
	leadImage: 'plover',
	dateline: { place: 'Gannet Island', zone: 'America/New_York' },
	credits: [
		{ byline: 'johanna-van-der-meer', role: 'by', place: 'Gannet Island' },
		{ byline: 'perpetua-lind', role: 'illustration' },
	],
	publishedMinutesAgo: 15_800,
	updatedMinutesAgo: 14_950,
	body: () =>
		doc(
			p(
				'Nineteen pairs of piping plovers nested on the beaches of Merrow Sound last season and raised 27 chicks that lived to fly, the ',
				link('https://example.org/merrow-marine-station', 'Merrow Sound Marine Station'),
				' said. It is the largest number of pairs since the first strings went up around their nests in 1996, when there were three.',
			),
			p(
				'A plover weighs 2 ounces and lays four eggs in a dent in the sand. Its defense is to look like the sand, which works on most things that are not walking on it. For 11 weeks the wardens, of whom 34 are volunteers and one is paid, move the string as the birds move.',
			),
			chart({
				kind: 'bar',
				title: 'Where the plovers were',
				description:
					'Horizontal bars for pairs of piping plovers by beach last season: Tarrow Neck 9, Gannet Island south beach 6, the Cove spit 3 and Little Gannet 1.',
				unit: 'nesting pairs',
				source: 'Merrow Sound Marine Station',
				labels: ['Tarrow Neck', 'South beach, Gannet Island', 'The Cove spit', 'Little Gannet'],
				series: [{ name: 'Pairs', values: [9, 6, 3, 1] }],
			}),
			p(
				'What counts in the end is chicks per pair, and last season’s 1.42 sits between two lines. At about 1.2 the species holds steady; at 1.5, the federal target, it recovers. “We are above water and below the dock,” said Hanne Solberg, the station’s director.',
			),
			p(
				'The season’s worst night was on Tarrow Neck, where a fox found the wire cage around a nest and sat beside it until morning. The chicks had hatched two days before and walked off. “He had the right address,” said Hattie Lunn, who leads the wardens. “There’s tracks all round it, round and round. You could feel him thinking.”',
			),
			p(
				'Ospreys need no string. Twenty-three nests were occupied, against none in 1974, when the island boat went into service and her captain was asked to report any he saw. Nine are on the 18 markers of the ship channel, which the harbor master’s launch now paints in September, after the young have gone. They fledged 38 in all.',
			),
			p(
				'An osprey will build with whatever is long. After the birds left, Lunn’s wardens went through the nest on marker 7 and found, besides sticks, 14 feet of pot warp, a tape measure, most of a kite, a doll’s arm and a sign reading ',
				italic('Area closed, birds nesting'),
				'.',
			),
		),
	corrections: [
		{
			kind: 'correction',
			text: 'An earlier version of this article gave the number of chicks raised per pair of plovers as 1.24. Two digits were transposed: 27 chicks from 19 pairs is 1.42.',
			minutesAgo: 14_950,
			above: false,
		},
	],
};
