import { bullets, doc, italic, p } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'left-where-the-cannery-was',
	kicker: 'Bollard',
	headline: 'Left where the cannery was',
	standfirst:
		'The city proposes to put up 34 signs telling strangers where things are. We have always told them where things were, and hardly anyone has starved.',
	kind: 'opinion',
	language: 'en',
	section: 'opinion',
	topics: ['local-history', 'city-budget'],
	leadImage: 'fingerpost',
	dateline: null,
	credits: [
		{ byline: 'bollard', role: 'by' },
		{ byline: 'perpetua-lind', role: 'illustration' },
	],
	publishedMinutesAgo: 7_600,
	body: () =>
		doc(
			p(
				'A man in a good raincoat stopped by me on Tuesday and asked for the post office. I told him to go up from the pier to where the cannery was, bear left at the fire, and carry on until he came to Silva’s, which closed. He thanked me. He looked about him for a fire.',
			),
			p(
				'There was one, in 1958. It took the sail loft and a shop that sold hats, and in their place we have a small lawn, on which nothing has ever been built, because then where should we turn left? I explained this. He wrote it down. I watched him as far as the corner, and he bore left beautifully, with a hand half raised to the heat.',
			),
			p(
				'It is on behalf of this man that the city now wishes to spend $19,400. A firm has been engaged. There is to be Wayfinding. Thirty-four blue signs on 11 poles will point to the ferry, the museum, the restrooms and Historic Holm Street, and under each a line will give the distance in minutes, at a pace that the firm has established, I understand, by having one of its own people walk about. She was 26 and was not stopped by anybody. It takes me 40 minutes to get to the bank, and I can see it.',
			),
			p(
				'I have nothing against signs. I have one on me; it says No Fishing From, and then it rusts. But a blue sign can only tell you where a thing is. It has nothing to say on the matter of who used to own it, what he did with the money, or why his brother moved to Gannet Island and will not come over except for funerals. A stranger who finds the post office by following an arrow has found a post office. A stranger sent by way of Silva’s arrives with a grounding in the families.',
			),
			p('I have been collecting the directions given on this pier in one week. I print a few for the firm’s use:'),
			bullets(
				'“You want the second left after the dog.” (The dog is a fixture. He has been three dogs.)',
				'“If you get to the water you’ve gone too far.” (Said on a pier.)',
				'“It’s where Dot’s mother fell.”',
				'“Turn at the blue house. It’s white now.”',
				'“You can’t miss it. Well, you did.”',
			),
			p(
				'None of these is wrong. I tried them all. The last was said to me, of my own front step, by a boy delivering a chowder.',
			),
			p(
				'It may be objected that a town cannot steer forever by what is not there. I asked a retired pilot about that. He told me that for 20 years he brought ships up this channel on two marks, a steeple and a particular elm. The elm came down in 1988. “So what did you use?” I said. He said: “The elm.” He knew where it was. It was only that the tree had stopped being there.',
			),
			p(
				'I telephoned Public Works. It was the patient woman. She heard me out, on the fire, and on Silva’s, and then she told me that the signs were all but ordered, that the poles could go wherever the poles went, but that there was, as it happened, one more in the contract than anybody had found a place for. A spare. She did not say what should be on it. She said that her husband owns a ladder.',
			),
			p(
				'I submit the following, then, for a pole at the head of the Fish Pier, in any blue they like. To the left: ',
				italic('The Cannery (was)'),
				'. To the right: ',
				italic('The Other Ice-Cream Window'),
				'. To the left again, by the fire: ',
				italic('Silva’s, Closed'),
				'. And beneath it, for the distance, what I ought to have told the man in the raincoat, who I hope is well, and who went by again on Wednesday, bearing left: ',
				italic('about 40 years, at a walk'),
				'.',
			),
		),
	corrections: [],
};
