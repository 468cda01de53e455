import {
	bold,
	bullets,
	doc,
	factBox,
	footnote,
	h,
	italic,
	link,
	numbers,
	p,
	qa,
} from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'how-to-vote-in-the-special-election',
	kicker: 'Explainer',
	headline: 'How to vote in the special election, from the first form to the 60%',
	standfirst:
		'The Long Wall bond is on its way to a ballot with one question on it. Who may vote, where, by when, and what happens to the ballots of an island that cannot always get a boat.',
	kind: 'explainer',
	language: 'en',
	section: 'city-hall',
	topics: ['elections', 'breakwater'],
	leadImage: 'ballot-box',
	dateline: null,
	credits: [
		{ byline: 'lukasz-wrobel', role: 'by' },
		{ byline: 'marisol-achterberg', role: 'additional reporting', place: 'City Hall' },
		{ byline: 'perpetua-lind', role: 'illustration' },
		{ byline: 'hollis-grady', role: 'editing' },
	],
	publishedMinutesAgo: 8_700,
	updatedMinutesAgo: 150,
	body: () =>
		doc(
			p(
				'On the wall calendar in the city clerk’s office, the first Tuesday of spring has a ring around it, in pencil. “It stays pencil until the council votes,” said Bernadette Oakes, the clerk. “I’ve seen what happens to people who use ink.”',
			),
			p(
				'The ring is for a special election, the first in Port Merrow since the one that paid for the Tarrow sewer in 2010. There are no candidates, only one question: whether the city shall borrow $32.2\u00a0million toward rebuilding the ',
				link('/topics/breakwater', 'Long Wall'),
				'. The harbor board has now asked for it, by 4 votes to 3, and the City Council is to take it up next. Here is what a voter needs to know, and when.',
			),
			factBox(
				'Dates to keep',
				p('All of them are counted back from Election Day, whichever day that turns out to be.'),
				bullets(
					[bold('45 days before: '), 'mail ballots can be requested.'],
					[bold('30 days: '), 'the city’s estimate of what the wall will cost to keep up is due.'],
					[bold('20 days: '), 'the last day to register.'],
					[bold('12 days: '), 'early voting opens at City Hall, weekdays 9\u00a0a.m. to 6\u00a0p.m.'],
					[bold('7 days: '), 'the last day to ask for a mail ballot.'],
					[bold('Election Day: '), 'polls are open 7\u00a0a.m. to 8\u00a0p.m. Mail ballots must be in hand by 8.'],
				),
				p(
					italic(
						'The clerk has penciled in the first Tuesday of spring. By law the day can be no later than 90 days after the council’s vote.',
					),
				),
			),
			h(2, 'Step by step'),
			numbers(
				'Check that you are registered. The clerk’s counter will tell you by telephone; have your street address ready. A move within town counts as a move.',
				'If you are not, fill in a form at City Hall or the Holm Street Library. Bring something with your name and address on it. A utility bill will do, and so will a fishing license.',
				'Decide how: at the polls, early at City Hall, or by mail. No reason is needed for any of them.',
				'If by mail, sign the outer envelope. In the last city election 41 ballots were set aside because nobody had.',
				'Fill in the oval, yes or no. There is nothing on the back.',
			),
			h(2, 'Questions'),
			qa(
				'Who may vote?',
				p(
					'Citizens who are 18 by Election Day, live in Port Merrow and are registered here. At the last count that was 12,640 people, of whom 338 are on Gannet Island. If you own a house in town but vote somewhere else, you will be sent the tax bill and not the ballot.',
				),
			),
			qa(
				'Where do I go?',
				p(
					'It depends on your ward. Ward 1 votes at the Holm Street Library, Ward 2 at the rowing club on the Ropewalk, Ward 3 at the Grange on Tarrow Neck and Ward 4 in the gym at Port Merrow High. All have a ramp. The rowing club’s is the one the boats go down, and it has been given a rail.',
				),
			),
			qa(
				'What about Gannet Island?',
				p(
					'The island belongs to Ward 1, which is to say that its polling place is a boat ride away. Priya Raman, its member of the harbor board, has asked for one at the school. Oakes said that she would like to grant it and needs three poll workers who live there and a locked room. “They’ve offered me the walk-in refrigerator,” she said. “I’m considering it.”',
				),
				p(
					'Until that is settled, the surest way from the island is a mail ballot, posted early. The mail goes by ferry too.',
				),
			),
			qa(
				'Why 60%?',
				p(
					'Because the city charter asks for it on any debt of more than $10\u00a0million. The rule dates from 1894, the year after the wall was finished and the final invoice came in. It is 60% of the votes cast on the question; blanks do not count, and there is no minimum turnout.',
					footnote(
						'Exactly 60% is enough. If 6,000 people vote yes or no, the bond needs 3,600 of them, and 2,401 can stop it.',
					),
				),
				p(
					'It can be close. The sewer, in 2010, got 1,996 votes of 3,118, or 64%. That sounds ample, and is 125 more than it needed.',
				),
			),
			qa(
				'I don’t read English well. Will there be help?',
				p(
					'The ballot is printed in English and Portuguese. Interpreters for Spanish, Arabic and Vietnamese can be reached by telephone from every polling place, and you may bring anyone you like into the booth, other than your employer or an officer of your union.',
				),
			),
			qa(
				'If it fails, can it come back?',
				p(
					'Not for a year. The state’s promise of $14\u00a0million would not wait: It lapses if the city has not found its share by June\u00a030. If the bond passes, on the other hand, nothing more is asked of voters. The bonds are sold in two parts, the first in the spring.',
				),
			),
			qa(
				'Who counts?',
				p(
					'One machine in each ward, and then people. Two teams in the council chamber count the paper of one ward, drawn from a hat, by hand. The hat is a sou’wester and belongs to the city. In the sewer election hand and machine were one vote apart, and it was found under the table.',
				),
			),
			p(
				'Oakes has run 31 elections. She has seen a ballot returned with a grocery list on it, and one with a poem, which was counted. What she would like people to take from all of them is short. “Sign the envelope,” she said. “Everything else, I can help you with.”',
			),
		),
	corrections: [
		{
			kind: 'update',
			text: 'This article, published before the harbor board’s vote on the bond, has been updated with its result. The date of the election has still to be set.',
			minutesAgo: 150,
			above: false,
		},
	],
};
