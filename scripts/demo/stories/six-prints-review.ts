import { doc, factBox, gallery, italic, link, p, pullQuote } from '@/features/story/body/body-build';
import { demoFigure } from '../demo-figure';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'six-prints-merrow-museum-review',
	kicker: 'Review',
	headline: 'At the Merrow Museum, six borrowed pictures and nothing on loan',
	standfirst:
		'The museum cannot afford to insure a famous photograph. So it has printed six of them from public files and hung them on nails, and the result is the best show it has had in years.',
	kind: 'review',
	language: 'en',
	section: 'culture',
	topics: ['photography'],
	leadImage: 'nagasaki-boats',
	dateline: null,
	credits: [
		{ byline: 'dev-raghunathan', role: 'by' },
		{ byline: 'hollis-grady', role: 'editing' },
	],
	publishedMinutesAgo: 26_010,
	body: (image) =>
		doc(
			p(
				'A man sits in a boat on a river at Nagasaki and looks at us. He has a cloth tied around his head, one arm along the gunwale, and the expression of someone who has been asked to hold still and is wondering for how long. It was about 1865; the answer was several seconds. A second man, who is leaning on the boat beside him with a cloth over his head and a bare leg in the river, seems to have decided not to be told.',
			),
			p(
				'I had seen Felice Beato’s photograph before, the size of a playing card, in a book. At the Merrow Museum it is 5 feet wide, and I stood in front of it long enough for the guard to bring me a chair. What I had never noticed is the ship: behind the two boats, taller than the village on the bank, a one-masted hull aground on the tide, with her stern standing open like a barn.',
			),
			p(
				'“Six Prints,” in the old net loft until the end of the season, consists of six photographs that the museum does not own, has not borrowed and did not pay for. They come from the Getty’s Open Content Program, which puts files of works in the public domain online for anyone to use. Philippa Osgood, the curator, chose six, had them printed on cotton paper by the man who does the yacht club’s racing posters, and hung them unframed. The budget was $1,140. The label beside each one tells you that it is a copy, and where the original is.',
			),
			gallery(
				demoFigure(image, 'nagasaki-ship'),
				demoFigure(image, 'alpine-landscape'),
				demoFigure(image, 'dust-bowl-home'),
				demoFigure(image, 'airplane-from-above'),
				demoFigure(image, 'allium'),
				demoFigure(image, 'acanthus'),
			),
			p(
				'It sounds like making do, and it is. But Osgood has seen something in these six that a richer museum, obliged to be grateful for what it was lent, could easily have missed. They are all about where you stand. Beato stands on a riverbank. Adolphe Braun, a few years later, hauls his camera up into the Alps and stands just far enough back to let a rank of black firs hold the mountains off. Dorothea Lange, in the 1930s, stops in a road and looks at a house with a sky in its doorway; she has put the horizon through it like a skewer. And Fédèle Azari, who was a pilot, does not stand at all. He leans out over another airplane, over a cloud, over what look like somebody’s onion fields, and for once in the history of looking down there is no ground to fall back on.',
			),
			p(
				'Then, at the end of the room, come the plants. Karl Blossfeldt, who taught ornament to students of the applied arts, photographed his leek and his acanthus as though they were wrought iron. The leek has just burst. The acanthus, three stories of it, ought to be guarding a bank. Hung where they are, after so much distance, they have the effect of a hand laid on your arm.',
			),
			pullQuote('The label beside each one tells you that it is a copy, and where the original is.'),
			demoFigure(
				image,
				'acanthus-crown',
				'The crown of Karl Blossfeldt’s acanthus of 1928. At the museum the detail fills the back wall.',
			),
			p(
				'Not all of it works. The Lange, enlarged to 6 feet, goes soft in the boards of the house, and the eye, wanting splinters, gets felt. The Braun was made as a carbon print, with blacks you could lose a ring in; on cotton paper they are the blacks of a good suit. And the wall text for the Azari, which tells us to “consider surveillance,” might have trusted us to get there by ourselves.',
			),
			p(
				'Those are the ordinary complaints, though, and it is a pleasure to be able to make them in Port Merrow. The museum’s last three shows were of knots, of the same knots, and of a collector’s barometers. On the afternoon I went there were 40 people in the loft. Two of them were arguing over the rig of the Nagasaki ship. One, a boat builder, maintained that she was not aground at all but had been careened on purpose, to get at her bottom; he went and got a pencil. An old woman photographed the leek with her telephone, looked at the telephone, and laughed.',
			),
			p(
				'There is an argument for originals, and I hold it most days: the thing itself, the hand, the faded edge. A file has no edge. But an original would have come with a rope, a case and 11 weeks of insurance, and nobody would have gone to get a pencil. Osgood says that when the show comes down the prints will go to ',
				link('/topics/languages', 'whoever has a use for them'),
				'. The school has asked for the airplane. I have my eye on the man in the boat.',
			),
			factBox(
				'If you go',
				p(
					italic('Six Prints'),
					', Merrow Museum, the Net Loft, 3 Ropewalk. Wednesday to Sunday, 11 a.m. to 5 p.m. Free; the donation box is a lobster trap, and it works the same way.',
				),
			),
		),
	corrections: [
		{
			kind: "editor's note",
			text: 'Gus Tremaine, a former reporter for the Ledger, has been a member of the Merrow Museum’s board since January. He had no part in this review. Readers should have been told of it when the review was published.',
			minutesAgo: 24_480,
			above: false,
		},
	],
};
