import { doc, italic, link, p, quote } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'losing-well-the-bailer',
	kicker: 'The last word',
	headline: 'I have come last nine times, and I have notes',
	standfirst:
		'Winning a boat race is mostly a matter of being strong. Losing one is a skill, and I do not see it being taught.',
	kind: 'opinion',
	language: 'en',
	section: 'sports',
	topics: ['rowing', 'local-history'],
	leadImage: 'the-bailer',
	dateline: { place: 'Gannet Island', zone: 'America/New_York' },
	credits: [
		{ byline: 'gus-tremaine', role: 'by' },
		{ byline: 'perpetua-lind', role: 'illustration' },
	],
	publishedMinutesAgo: 19_000,
	body: () =>
		doc(
			p(
				'Over my kitchen door there is a nail, and nine times in 31 years it has held the Bailer. That is the wooden scoop given to the last boat home in the race around the wall. It has small brass plates up the handle with the losers’ names on them. Mine is on there more than anyone’s, and two of the plates spell it wrong.',
			),
			p(
				'I covered the waterfront for this paper for 39 years, and in that time I saw a fair number of people win. There isn’t a lot to report. They are glad; they thank somebody; you ask what they were thinking at the finish and they were not. I have it in notebook after notebook. The winner’s quote is the one part of a story that I could have written on the way there.',
			),
			p(
				'Losers, now. In Notebook 41 there is a man named Harlan Tuttle, who led the race in 1994 until his partner caught a crab and went over the side, and who stopped rowing and put out a hand. Nine boats passed. I asked him at the pier what went through his mind. He said, “His wife’s coming to supper.”',
			),
			p(
				'I am not going to tell you that it’s how you play the game. People who say so have generally just won. Losing is not good for you. It doesn’t build character, or I would have a great deal. What I say is that it is most of what there is. Seventeen or so boats start that race every year and one of them wins it, and it is the same at the high school, and on the pier, and in every election I ever sat up for. A thing that happens to 16 people out of 17 ought to be done properly.',
			),
			p(
				'Here is what I know. Finish. There is a fellow at every race who finds, about the time that he can’t win it, that his oarlock is loose. Row in, so they can put the launch away.',
			),
			p(
				'Know why. My partner for 24 of those races was Warren Coombs, who ran the island’s store, and we had one rule, that before either of us said a word about wind we each had to name a thing that we did ourselves. Mine was usually steering. His was usually me.',
			),
			p(
				'Say well done, and stop there. Not “well done, with that boat.” Four letters and four letters. Then go and help lift the other fellow’s dory, which is heavy whoever won.',
			),
			p(
				'And be good company afterward, because the winner won’t be. Some years the best table on the pier is the last one. The first time that we brought the Bailer home, Warren read the rules aloud over supper and found this, which was put in by the founders in 1894 and which nobody had looked at since:',
			),
			quote(p('The last boat shall have the Bailer, and shall have it with a cheer, there being no race without her.')),
			p(
				'There being no race without her. Take away the last boat and the next to last is last. Keep on like that and in the end there is one man alone in a dory, going around a wall, and we have a word for him in the sound, too, and it is not ',
				italic('champion'),
				'.',
			),
			p(
				'Warren died last winter. He was 80. I thought that I was done; it is a long way around with nobody to blame. Then his granddaughter Nell, who is 19 and home from college, came down the path and asked who had the boat. We ',
				link('/topics/rowing', 'go out'),
				' most evenings. She pulls like a tug. I’ve explained to her that if we are not careful, we may finish in the middle, where there isn’t anything, not so much as a spoon.',
			),
			p('The race is nine days off. I’ve left the nail where it is. I painted around it.'),
		),
	corrections: [],
};
