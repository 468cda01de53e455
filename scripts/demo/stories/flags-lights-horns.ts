import { bold, bullets, doc, factBox, footnote, h, link, p, table } from '@/features/story/body/body-build';
import { demoFigure } from '../demo-figure';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'what-the-harbor-flags-lights-and-horns-mean',
	kicker: 'Explainer',
	headline: 'What the harbor is telling you, by flag, by light and by horn',
	standfirst:
		'A red pennant, two lights one above the other, five blasts in a hurry: The waterfront talks all day and most of the night. Here is how to follow the conversation.',
	kind: 'explainer',
	language: 'en',
	section: 'news',
	topics: ['harbor', 'weather'],
	leadImage: 'harbor-flags',
	dateline: null,
	credits: [
		{ byline: 'calvin-boothe', role: 'by' },
		{ byline: 'gus-tremaine', role: 'research', place: 'Gannet Island' },
		{ byline: 'perpetua-lind', role: 'illustration' },
		{ byline: 'hollis-grady', role: 'editing' },
	],
	publishedMinutesAgo: 33_000,
	body: (image) =>
		doc(
			p(
				'The mast at the end of the Fish Pier is white, 52 feet high and, on most days, bare. That is a message too. It means that the harbor master has looked at the forecast and has nothing to add.',
			),
			p(
				'Telephones have taken over most of the work of flags, lights and horns, and none of the argument. The old signals are still in the rules, are still made every day within earshot of Holm Street, and have an advantage that Lucille Brandt, the harbor master, likes to point out. “You can’t scroll past a horn,” she said.',
			),
			h(2, 'Flags'),
			p(
				'Four arrangements of red warn of wind, and they go up a mast in order. One pennant is a small-craft advisory. Two are a gale, which begins at 39\u00a0mph. A square flag with a black center is a storm, from 55. Two squares are a hurricane, from 74. Brandt has hoisted the last pair twice in 19 years and keeps them, ironed, in a drawer of their own.',
			),
			p(
				'The flag most often misread is a diver’s. There are two: red with a white slash, which says that someone is in the water here, and the blue and white swallowtail that the alphabet of signals calls A, which says that this boat is tending a diver and cannot move. Keep well off both of them and go slowly. During the survey of the ',
				link('/topics/breakwater', 'Long Wall'),
				' last fall the swallowtail flew for 23 days, and the harbor master’s launch turned away 58 boats whose crews had come over to ask what it meant.',
			),
			p(
				'A plain yellow flag, Q, used to mean plague and now means the reverse: All are well aboard, please send customs. White and red halves, H, mean that the ship has a pilot.',
			),
			h(2, 'Lights'),
			p(
				'A vessel under way at night shows red on her left side, green on her right and white behind. From that it follows that you can tell which way she is going. If you see both colors at once she is coming at you, and the moment for working it out is past.',
			),
			demoFigure(
				image,
				'boat-lights',
				'The same boat from four sides. Under power she also carries a white light on the mast, which cannot be seen from behind.',
			),
			p(
				'Lights one above the other tell her trade, and a rhyme that children on the Neck are taught before the multiplication table goes: ',
				bold('Red over white, fishing at night. Green over white, trawling tonight. White over red, pilot ahead.'),
				' A tug with a tow shows two white masthead lights in a column, and three when the tow is longer than 200 meters. Never pass between a tug and anything behind it; there is a wire.',
			),
			table(
				'Lights that stay put',
				['Mark', 'By night', 'What to do'],
				['The Long Wall', 'One white flash every 4 seconds', 'Coming in, leave it to starboard'],
				[
					'Little Gannet Light',
					'Two white flashes every 15 seconds',
					'If the flashes turn red, you are over the ledges',
				],
				['Red buoys, even numbers', 'Red', 'Keep them on the right when coming home'],
				['Green buoys, odd numbers', 'Green', 'Keep them on the left when coming home'],
			),
			h(2, 'Horns'),
			p(
				'A short blast lasts about a second and a prolonged one four to six. Nearly everything is built of those two.',
				footnote(
					'These are the signals of the federal Inland Rules, which hold inside the sound. Outside it the international rules apply, and there one short blast means “I am turning to starboard,” not “I intend to.”',
				),
			),
			demoFigure(image, 'horn-signals'),
			p(
				'The sound that wakes visitors is the ',
				link('/topics/ferries', 'ferry'),
				': one prolonged blast on leaving the dock and, since she backs out, three short. “People write to me about the three,” said Noreen Halloran, her captain. “I wrote back to one. I said, it’s either that or a surprise.”',
			),
			p(
				'In fog the meanings change. One prolonged blast every two minutes is a boat making way under power; two, a boat stopped. One prolonged and two short is everyone who cannot easily get out of your way: sailboats, draggers, tugs with a tow. A bell rung fast for five seconds is somebody at anchor.',
			),
			p(
				'The horn on the wall no longer sounds by itself. It sleeps until a mariner presses the microphone key five times on VHF channel 83A, and then gives a blast every 20 seconds for 45 minutes. The siren on Holm Street is another matter. It has nothing to say to boats. It means that the tide has reached 11.5 feet and that you should go and see about your car.',
			),
			factBox(
				'If you learn only three',
				bullets(
					'Two red pennants: stay in.',
					'Red and green at once: she is coming at you.',
					'Five short blasts: you are the problem, or she thinks that you may be.',
				),
			),
			p(
				'Gus Tremaine, who covered the waterfront for this newspaper for 39 years and listened to it from his bed on Gannet Island, kept a count one summer of the signals that he could not account for. There were 212. He took the list to the ferry’s captain of that day, who read it through and was able to explain them all. Those, he said, were to his wife.',
			),
		),
	corrections: [],
};
