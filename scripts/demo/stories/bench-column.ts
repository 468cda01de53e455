import { bold, doc, italic, p, quote, strike } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'the-bench-that-watches-the-meters',
	kicker: 'Bollard',
	headline: 'A seat with a view of the parking',
	standfirst:
		'The city has put a new bench on the promenade. It faces the wrong way, and I have come to think that it is the only honest furniture in town.',
	kind: 'opinion',
	language: 'en',
	section: 'opinion',
	topics: ['harbor', 'city-budget'],
	leadImage: 'bench',
	dateline: null,
	credits: [
		{ byline: 'bollard', role: 'by' },
		{ byline: 'perpetua-lind', role: 'illustration' },
	],
	publishedMinutesAgo: 2_945,
	body: () =>
		doc(
			p(
				'The bench arrived on a flatbed, as benches do, with two men and a drawing. The drawing showed a bench. It showed four bolt holes and a plaque. What it did not show, because nobody who has ever drawn a bench has thought that it needed to, was which way was the sea.',
			),
			p(
				'So it faces the meters. You may go down and look; it is on the promenade between the ice-cream window and the place where the other ice-cream window was. Sit, and you have before you nine parking meters, the rear of the bank and, in season, the knees of persons eating ice cream. Behind you is Merrow Sound, which people cross oceans to look at, and have.',
			),
			p(
				'I telephoned Public Works. A patient woman told me that the bench had been installed “per plan.” I asked if the plan could be turned around. She said that the bench could be turned around, but that the plan could not; the bolts went into a footing, the footing was in the grant, and the grant was closed. I asked what it would cost to open. She said $2,300, and then, since she is one of us, that her husband owns a wrench.',
			),
			p(
				'There is the matter of the plaque. The order form, which the city has kindly let me see, gives the text in full:',
			),
			quote(p(bold('For all those who '), strike(bold('wait')), bold(' look to sea'))),
			p(
				'The correction is in the hand of a member of the harbor board. He felt, I am told, that “wait” would only remind people of the ferry.',
			),
			p(
				'My first thought was to be cross about it, which is what this column is for. My second came after I had sat there for an hour with a paper cup. I have spent a good part of my life on the benches of this town, and every other one looks at the water. You sit, and you think about eternity, or lunch. You do not think about the town, which is behind you, getting on with it.',
			),
			p(
				'From the new bench you see nothing else. I saw Amos Tillery look both ways and put a quarter in someone else’s meter. I saw the assistant from the bank come out to the back step, say one word, a short one, and go in again, improved. I saw a boy of about 6 explain to his grandmother, with gestures, how the Long Wall was built, and get it largely right. I saw four people I have known since school, and not one of them saw me, because who looks at a bench that is looking at them?',
			),
			p(
				'In the coming weeks we shall all be asked to look hard at the sea. We shall be shown pictures of it coming over the wall. We shall be told, by people pointing at it, what it will do and what it will cost to be told otherwise, and I expect that I shall vote for the wall, because I am fixed to the harbor myself. But $46\u00a0million is not a sum of money owed by the sea. It is owed by the boy, and by the bank assistant, and by Denise, who crossed the road while I sat there, with a mop over her shoulder, and did not have a quarter to spare for anyone.',
			),
			p(
				'A harbor, when you get down to it, is a way of turning one’s back on the water. The wall does it in granite. It seems to me no bad thing that one bench should do it in oak.',
			),
			p(
				'I therefore move that it stay where it is. I would ask only for one amendment, to the plaque, and I am prepared to do it myself, some evening, with a screwdriver: ',
				italic('For all those who look'),
				'. The sea can be taken as read.',
			),
			p(
				'There was a gull on the backrest the whole of that hour. It faced the other way, as they will. It has no vote, and it knows where the fish are.',
			),
		),
	corrections: [
		{
			kind: 'clarification',
			text: 'The Department of Public Works asks us to say that the husband’s wrench is his own and that no city business has been conducted with it.',
			minutesAgo: 1_980,
			above: false,
		},
	],
};
