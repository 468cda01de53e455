import { doc, factBox, p } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'winter-swimmer-ropewalk-slip-148-days',
	kicker: 'Swimming',
	headline: 'She swam on 148 of the winter’s 151 days, and can explain the other three',
	standfirst:
		'Constance Maybury, 82, goes in off the Ropewalk slip each morning with a thermometer. Scientists have asked to see the notebook.',
	kind: 'news',
	language: 'en',
	section: 'sports',
	topics: ['merrow-sound', 'weather'],
	leadImage: 'winter-swim',
	dateline: null,
	credits: [
		{ byline: 'johanna-van-der-meer', role: 'by' },
		{ byline: 'perpetua-lind', role: 'illustration' },
	],
	publishedMinutesAgo: 38_000,
	body: () =>
		doc(
			p(
				'From Nov.\u00a01 to March\u00a031 there are 151 days. On 148 of them last winter Constance Maybury, who is 82, walked down the Ropewalk slip at 6:45 in the morning in a red rubber cap, hung her robe on the ladder and swam to the first mooring and back.',
			),
			p(
				'It is 90 yards each way. She missed Jan.\u00a019 and 20, when Lucille Brandt, the harbor master, closed the slip because of ice, and Feb.\u00a011, for a funeral. “That was Warren Coombs’s, and it was at 7, because of the boat,” Maybury said. “He’d have told me to go in.”',
			),
			p(
				'Maybury drove a school bus for 34 years and took up swimming the week that she stopped. Nobody had told her that it should be pleasant. “The first minute is dreadful,” she said. “The second is worse. And then you’ve done the dreadful part of your day and it’s not 7 o’clock.”',
			),
			p(
				'She does not race, raise money or wear neoprene. What she does is write down the temperature of the water, from a dairy thermometer on a string. She has done it for 19 winters, in a row of school attendance books with the names of the months where the children’s would go. On the January morning when this reporter came along, in waders, and went in as far as the waders allow, she wrote “38” and, beside it, “J. v. d. M. absent.”',
			),
			factBox(
				'From the notebook, last winter',
				p(
					'Warmest: 54 degrees, Nov.\u00a02. Coldest: 33 degrees, Jan.\u00a021, “slush at ladder.” Swims below 40: 71.',
				),
			),
			p(
				'That caught the attention of the Merrow Sound Marine Station, whose own winter readings go back only nine years. Hanne Solberg, its director, laid the two side by side and found that Maybury’s thermometer reads four-tenths of a degree high, and always has. “You can correct for that,” Solberg said. “It’s people who change thermometers that break your heart.”',
			),
			p(
				'Her doctor has asked her not to go alone. So on most mornings there is a second robe on the ladder. It belongs to the doctor.',
			),
		),
	corrections: [
		{
			kind: 'correction',
			text: 'An earlier version of this article gave Constance Maybury’s age as 84. She is 82. “I’m in no hurry,” she said.',
			minutesAgo: 37_100,
			above: false,
		},
	],
};
