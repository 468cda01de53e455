import { bullets, doc, h, link, p, table } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'king-tides-tarrow-neck-road',
	kicker: 'Weather',
	headline: 'Three king tides in a row could cut Neck Road at midnight',
	standfirst:
		'The moon alone will bring the water to within an inch or two of the flood siren. The forecast adds an east wind, and the only road to the seaward end of the Neck is the lowest in the city.',
	kind: 'news',
	language: 'en',
	section: 'shore',
	topics: ['weather', 'merrow-sound', 'harbor'],
	leadImage: 'king-tide-map',
	dateline: { place: 'Tarrow Neck', zone: 'America/New_York' },
	credits: [
		{ byline: 'johanna-van-der-meer', role: 'by', place: 'Tarrow Neck' },
		{ byline: 'lukasz-wrobel', role: 'data' },
	],
	publishedMinutesAgo: 1_900,
	body: () =>
		doc(
			p(
				'Lorna Tebbetts parks her car at the Methodist church. It is three-quarters of a mile from her house on Shellback Lane, uphill, and she will walk home from it in rubber boots and walk back to it in the morning in the same ones. “I’ve lost two Subarus to the moon,” she said. “I don’t take it personally, but I don’t leave it the keys.”',
			),
			p(
				'The highest tides of the season will reach ',
				link('/topics/merrow-sound', 'Merrow Sound'),
				' on the next three nights, and the harbor master’s office has warned the 22 households at the seaward end of Tarrow Neck that each of the three could put salt water over Neck Road, the only way out by car.',
			),
			p(
				'The almanac gives 11.2, 11.4 and 11.3\u00a0feet at the Fish Pier, all within half an hour of midnight. Those are the heights with no wind. An easterly of 20 to 25 knots is expected on the second night, and a wind like that piles another foot or so of water against this shore. The flood siren on Holm Street sounds at 11.5.',
			),
			p(
				'“Figure 12 and a quarter for the second one,” said Lucille Brandt, the harbor master. “I’d like to be wrong by 6 inches and I know which way.”',
			),
			table(
				'What goes under, by height at the Fish Pier gauge',
				['Feet', 'What happens'],
				['11.5', 'Siren. Water on the low apron of the Fish Pier and in the gutters of Neck Road.'],
				['11.8', 'Neck Road covered at the marsh bend, 4 inches deep at the center line.'],
				['12.3', 'Neck Road 10 inches deep and closed to cars; 22 houses on Shellback Lane cut off.'],
				['12.8', 'Storm drains back up on Holm Street as far as the bank.'],
				['13.4', 'The storm of Jan.\u00a013, 2024.'],
			),
			p(
				'The map that goes with this article shows the Neck at the third and the last of those heights. It was made from the city’s elevation survey, which is good to about 2 inches. On ground this flat, 2 inches can be a house.',
			),
			h(2, 'The marsh bend'),
			p(
				'Neck Road was laid out for carts, and at the bend it was laid across the edge of a salt marsh because that was the shortest way round. It has been raised twice, in 1938 and 1974, and has sunk a little between. Its lowest point stands at 11.5\u00a0feet, which is why the siren does. In the 1990s the tide reached that height four times. In the past 10 years it has done so 13 times.',
			),
			p(
				'The city has priced a third raising, by 30 inches over 600 feet, at $3.1\u00a0million. It is eleventh on the list of capital projects. “Everybody asks me about the wall,” said Dale Kowalczyk, the city engineer. “Nobody ever held a hearing on a bend in a road. But I can tell you which of the two gets wet on a nice night.”',
			),
			p(
				'Joan Abernethy, who represents the Neck on the harbor board and lives on the wet end of it, said that she would spend the second night in her kitchen with the telephone numbers of the three neighbors who depend on oxygen. An ambulance and a high-axled Public Works truck will be stationed on the seaward side of the bend from 10\u00a0p.m. on all three nights.',
			),
			p('The harbor master’s office asks people on the Neck and along the pier:'),
			bullets(
				'to move cars above the church or into the City Hall lot, which is free until 8\u00a0a.m.;',
				'to shut off heating oil at the tank if the tank is in a cellar;',
				'not to drive through water on the road, whose edges will be out of sight;',
				'to double their dock lines, and leave enough slack for 2 feet more than usual.',
			),
			p(
				'The office also asks for photographs of where the water stops, with something in them that will still be there in the morning. The sea has not been this high since the gauge on the pier was found to be reading 4 inches over and was put right, and the siren has lately been mistrusted.',
			),
			p('“It means it this time,” Brandt said.'),
			p(
				'On Shellback Lane, Tebbetts had carried the sewing machine upstairs, and the dog’s bed, and a box marked “Taxes.” She has lived there for 41 years and in 38 of them, she said, it never crossed her mind. The dog, who is 15, watched her from the third stair. He goes up by himself now, a night ahead.',
			),
		),
	corrections: [],
};
