import { bullets, doc, factBox, gallery, h, italic, link, p } from '@/features/story/body/body-build';
import { demoFigure } from '../demo-figure';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'garden-club-blossfeldt-leek-acanthus',
	kicker: 'Gardens',
	headline: 'The garden club has adopted two photographs, and means to grow them',
	standfirst:
		'When “Six Prints” comes down at the Merrow Museum, Karl Blossfeldt’s leek and acanthus will move to a potting shed on Tarrow Neck. The leek should do well. About the acanthus there are two schools.',
	kind: 'news',
	language: 'en',
	section: 'culture',
	topics: ['gardens', 'photography'],
	leadImage: 'allium-flowers',
	dateline: { place: 'Tarrow Neck', zone: 'America/New_York' },
	credits: [
		{ byline: 'johanna-van-der-meer', role: 'by', place: 'Tarrow Neck' },
		{ byline: 'dev-raghunathan', role: 'additional reporting' },
	],
	publishedMinutesAgo: 14_000,
	body: (image) =>
		doc(
			p(
				'The Tarrow Neck Garden Club has met in the same potting shed since 1954 and has never hung anything in it but tools. At its monthly meeting it voted 17–2 to ask the Merrow Museum for two of the photographs in ',
				link('/topics/photography', '“Six Prints,”'),
				' which the museum is giving away when the show closes, and then, after coffee, 19–0 to try to grow what is in them.',
			),
			p(
				'The pictures are by Karl Blossfeldt, who taught at a school of applied arts in Berlin and for some 30 years photographed plants so that his students might have something to draw. He built his own cameras and enlarged his subjects as much as 30 times. In 1928, when he was 63, they were published as a book, and he was famous by the spring.',
			),
			p(
				'“He wasn’t a gardener,” said Harriet Lowe, the club’s president, with some sympathy. “He picked things by the railroad. Look at that leek. Nobody who had raised that leek would have cut it.”',
			),
			gallery(
				demoFigure(image, 'allium'),
				demoFigure(image, 'allium-sheath'),
				demoFigure(image, 'acanthus'),
				demoFigure(image, 'acanthus-bract'),
				demoFigure(image, 'acanthus-leaf'),
			),
			h(2, 'What is in the picture'),
			p(
				'The leek is labeled ',
				italic('Allium ostrowskianum'),
				', a name that botanists have since folded into ',
				italic('Allium oreophilum'),
				'. It is a mountain plant from Central Asia, no higher than a teacup, with rose-pink flowers that one would never guess from a picture in brown. The photograph catches it as the papery sheath around the buds splits open. Bulbs cost about 40 cents apiece, like full sun, poor soil and a dry summer, and do not mind wind.',
			),
			p(
				'“In other words, they’ll think they’ve been sent home,” said Eduardo Pacheco, who has gardened on the seaward side of the Neck for 44 years behind a hedge of beach roses and a wall of pallets. He has promised a bed. He cast one of the two votes against the pictures, he said, because the shed leaks.',
			),
			p(
				'Bear’s breeches, ',
				italic('Acanthus mollis'),
				', is another matter. It comes from the Mediterranean, stands as tall as a 10-year-old and is killed to the ground at about 10 degrees. Its leaves are supposed to be those on a Corinthian capital. There is one plant in Port Merrow, so far as the club knows, against the south wall of the bank on Holm Street, where a heating duct comes out. It has never flowered. It has, however, come up through the sidewalk.',
			),
			p(
				'Lowe would grow it in a tub and take it in for the winter. Pacheco holds that a plant which has to be taken in is a pet. The club has split the difference, and the money: $60 for three tubs, and $45 for three plants to be put out on the Neck and left.',
			),
			factBox(
				'For salt and wind',
				p('What the club plants where the spray reaches, in the order in which it recommends them:'),
				bullets(
					[italic('Rosa rugosa'), ', as a hedge, though no longer near the dunes, where it spreads'],
					['Bayberry, ', italic('Morella pensylvanica'), ', for anything behind the hedge'],
					['Seaside goldenrod, ', italic('Solidago sempervirens'), ', for September'],
					['Thrift, ', italic('Armeria maritima'), ', in a crack in any wall'],
					['Ornamental leeks, in gravel, planted three times as deep as the bulb is high'],
				),
			),
			p(
				'Philippa Osgood, the museum’s curator, said that the prints are made with a pigment ink on cotton and would stand a shed better than most things do. She had expected requests for the airplane, of which there have been nine, and for the man in the boat. “Nobody had asked for the plants,” she said. “I was beginning to feel for them.”',
			),
			p(
				'“Six Prints” stays up until the end of the season. The planting day is on the second Saturday after that and is open to anyone with a trowel. The leeks, if the mice allow, should be out in June, when visitors may hold one beside its portrait. They will need to bend down. At the museum the flower is 4 feet high. In the ground it is 5 inches.',
			),
		),
	corrections: [],
};
