import { bold, doc, italic, link, numbers, p } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'editorial-let-the-town-decide-on-the-wall',
	kicker: 'Editorial',
	headline: 'Send the wall to the voters, and the bill for its upkeep with it',
	standfirst:
		'The harbor board votes tonight on a $46.2\u00a0million question. It should let the town answer, and it should stop asking the town to answer half of it.',
	kind: 'opinion',
	language: 'en',
	section: 'opinion',
	topics: ['breakwater', 'city-budget', 'elections'],
	leadImage: null,
	dateline: null,
	credits: [{ byline: 'ledger-staff', role: 'by' }],
	publishedMinutesAgo: 700,
	body: () =>
		doc(
			p(
				'In March 1888 this town refused itself a breakwater by 28 votes. In November of that year 31 men drowned in sight of Holm Street. We printed both figures in one column and offered no opinion, since the reader could subtract.',
			),
			p(
				'The comparison is unfair, and it will be made all evening, so let us be done with it. Nobody on the ',
				link('/topics/harbor', 'harbor board'),
				' wants anyone to drown. The survey of the Long Wall does not say that it will fall this winter. It says that 11% of the seaward face has nothing behind it, that 61 capstones can be shifted with a hand jack, and that what has been going on since 1961 will go on faster. That is not a prophecy. It is a condition report, and it is 212 pages long, and nobody who has spoken against the bond has found an error in it.',
			),
			p(
				'We think that the wall should be rebuilt, at its full length. A harbor with half a wall protects the half of the town that happens to live behind it. Grout, at $7.8\u00a0million for eight to 10 years, costs between $780,000 and $975,000 a year and leaves us at the end of it where we stand now, without the state’s $14\u00a0million, which will have gone to someone else on July\u00a01.',
			),
			p(
				'But tonight’s question is a smaller one: whether the voters may be asked. They may. A board of seven, however it divides, ought not to be the place where a decision of this size is stopped, and we say so to the members who mean to vote no in the belief that they are sparing us the trouble.',
			),
			p(
				'To those who mean to vote yes, we say that Walter Stroud is right. He has asked four times what the wall will cost to keep, and he has been treated as though it were a way of saying no. It is the best question that anyone has put. The last three repairs, in 1911, 1934 and 1961, were each described as lasting. Each lasted until the next budget in which pointing a joint was something that could wait. The wall is not failing because our great-grandparents built it badly. It is failing because we were given it and thought that it was free.',
			),
			p('So let the board send the bond to the ballot, and let it attach three things:'),
			numbers(
				[
					bold('A number.'),
					' What the wall will cost each year, from the city engineer, in writing, well before anyone votes.',
				],
				[
					bold('A fund.'),
					' A line in the harbor’s accounts that may be spent on the wall and on nothing else, so that no finance committee can borrow it for a plow.',
				],
				[
					bold('A diver.'),
					' An inspection every five years, made public. Sixty years between two looks at the thing that keeps the sea off is not thrift.',
				],
			),
			p(
				'It will be said that an honest figure for upkeep could lose the election. It could. The bond comes to about $150 a year, on average, for the owner of a median house; upkeep will be more on top, and for a household that counts its quarters that is not a pizza. But 60% of this town cannot be got to vote for a thing by being told that it is cheaper than it is. They have all owned boats, or been married to someone who did.',
			),
			p(
				'Our predecessors wrote in 1893 that the wall was longer than was promised, dearer than was promised, and that it leaked. They were glad of it anyway. We should like to be able to say as much, and to have been told beforehand.',
			),
			p(
				italic(
					'Editorials are the opinion of the Ledger and are decided on by its editor, Ruth Ainslie. The reporters who cover the wall and the board had no part in this one.',
				),
			),
		),
	corrections: [],
};
