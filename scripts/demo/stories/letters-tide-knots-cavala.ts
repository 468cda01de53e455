import { doc, h, italic, link, p } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'letters-painted-board-knots-and-a-number',
	kicker: 'Letters',
	headline: 'Letters: the painted board, the knots, and what the wall is for',
	standfirst: 'Readers on the tide gauge, a museum review, the Long Wall and a lost mitten.',
	kind: 'opinion',
	language: 'en',
	section: 'opinion',
	topics: ['harbor', 'breakwater', 'open-data', 'photography'],
	leadImage: null,
	dateline: null,
	credits: [{ byline: 'hollis-grady', role: 'editing' }],
	publishedMinutesAgo: 11_500,
	body: () =>
		doc(
			h(3, 'We did say'),
			p(
				'Your article about the tide gauge was fair to the ferry’s captains, and I thank you, but it said that we told the harbor master’s office “in about the second week” that the number was fat. It was the ninth day. I have it in my log. I also have in my log that I was told somebody would look into it.',
			),
			p(
				'I don’t write to complain of Lucille Brandt, who would have gone down there with a tape herself if it had reached her. I write because of the painted board. It cost $60 and has been right since 1974. Miss Petrosyan found in an afternoon what the instrument hid for 11 months, and she should have every cent of that summer job. But please, when they buy the next clever thing, let them leave the board.',
			),
			p(italic('Capt. Noreen Halloran, Sound Ferries, Port Merrow')),
			h(3, 'They were not the same knots'),
			p(
				'Dev Raghunathan writes (“Six Prints”) that the museum’s last three shows were “of knots, of the same knots, and of a collector’s barometers.” I lent the knots. The first exhibition was of 118 bends and hitches. The second was of 96 splices and sennits. Only the Matthew Walker appeared in both, and it was tied in the other direction.',
			),
			p(
				'I do agree with him about the Nagasaki ship. She is careened. Look at the shores under her bilge. I was the man with the pencil.',
			),
			p(italic('Alden Fenn, boat builder, the Ropewalk')),
			h(3, 'Count the rest of us'),
			p(
				'I have read a good deal in these pages about what the ',
				link('/topics/breakwater', 'Long Wall'),
				' does for 47 boats, 400 moorings and an island. Fine. I live on the third floor on Upper Holm Street. I have no boat. My rent is $1,540, and it was $1,180 four years ago, and each time the letter says “rising costs.”',
			),
			p(
				'Would somebody on the harbor board say in one sentence what I get? I’m not being rude. It may be a good sentence. I clean teeth for a living, and I can tell you that people will pay for a root canal if you show them the X-ray and say the number out loud. They don’t if you tell them that their grandchildren will thank them.',
			),
			p(italic('Yvette Sorrel, Port Merrow')),
			h(3, 'Found'),
			p(
				'To the child who left one red mitten, left hand, on the 3:40 boat: It is on the rail by the snack counter, where it has been joined by a blue one, right hand, not yours. They look well together. But it is getting cold, and you will want it, and I suppose that somebody is missing the other.',
			),
			p(italic('A passenger, Gannet Island')),
			p(
				'Letters should have 250 words at most and must carry the writer’s name and town, which we print unless there is good reason not to. Send them to ',
				link('mailto:tips@portmerrow.example', 'tips@portmerrow.example'),
				', with “Letter” in the subject line, or bring them in.',
			),
		),
	corrections: [],
};
