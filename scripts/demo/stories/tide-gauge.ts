import { chart, code, codeBlock, doc, embed, h, italic, link, p } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

const FINDING = `import pandas as pd

pier = pd.read_csv('fish-pier-gauge.csv', parse_dates=['time_utc'])
buoy = pd.read_csv('little-gannet-buoy.csv', parse_dates=['time_utc'])

both = pier.merge(buoy, on='time_utc', suffixes=('_pier', '_buoy'))
both['gap_ft'] = both['level_ft_pier'] - both['level_ft_buoy']

# The tide cancels out; what is left should be flat.
print(both.set_index('time_utc')['gap_ft'].resample('MS').median().round(2))`;

export const story: DemoStory = {
	slug: 'tide-gauge-error-found-by-student',
	kicker: 'Open data',
	headline: 'The tide gauge was off by 4 inches. It took a 16-year-old to ask why',
	standfirst:
		'For 11 months the instrument on the Fish Pier told the harbor that the water was higher than it was. A high-school junior found the error in the city’s own data, with 10 lines of code.',
	kind: 'news',
	language: 'en',
	section: 'news',
	topics: ['open-data', 'harbor', 'merrow-sound'],
	leadImage: null,
	dateline: { place: 'Port Merrow', zone: 'America/New_York' },
	credits: [
		{ byline: 'lukasz-wrobel', role: 'by', place: 'Port Merrow' },
		{ byline: 'lukasz-wrobel', role: 'data' },
		{ byline: 'johanna-van-der-meer', role: 'additional reporting' },
	],
	publishedMinutesAgo: 17_445,
	updatedMinutesAgo: 15_900,
	body: () =>
		doc(
			p(
				'Nadia Petrosyan was supposed to be proving that the moon causes tides. She had a semester project, a partner who had dropped the class, and the two longest files on the city’s open-data page: six years of readings, one every six minutes, from the tide gauge on the Fish Pier, and as many from the buoy at Little Gannet Light.',
			),
			p(
				'“I subtracted one from the other to see if I’d lined up the times right,” said Petrosyan, 16, a junior at Port Merrow High. “It should’ve been a flat line. It was a flat line with a step in it. I thought, well, I’ve broken something.”',
			),
			p(
				'She had not. In the night of a pile replacement 11 months earlier, the bracket that holds the gauge was put back 0.34\u00a0foot, or 4.1 inches, lower than it had been. An instrument that looks down at the water and measures the distance had come that much closer to it. From then on, every reading the city published was too high by the same amount.',
			),
			chart({
				kind: 'line',
				title: 'A step that should not be there',
				description:
					'The monthly difference between the Fish Pier gauge and the Little Gannet buoy over 18 months. It stays within two hundredths of a foot of zero for six months, jumps to about 0.34 foot, remains there for 11 months and returns to zero in the last.',
				unit: 'feet, pier minus buoy',
				source: 'City of Port Merrow open data; Ledger analysis. Month 18 is after the repair',
				labels: Array.from({ length: 18 }, (_, index) => `Month ${index + 1}`),
				series: [
					{
						name: 'Median difference',
						values: [
							0.01, -0.01, 0, 0.02, 0.01, -0.02, 0.33, 0.34, 0.35, 0.34, 0.34, 0.33, 0.35, 0.34, 0.34, 0.33, 0.34, 0.01,
						],
					},
				],
			}),
			h(2, 'What it did, and did not do'),
			p(
				'The gauge tells the ferry how much water is over the sill at West Landing and sets off the flood siren on Holm Street at 11.5\u00a0feet. Lucille Brandt, the harbor master, said that the siren sounded three times in those months when it would otherwise have sounded once. The ferry’s captains, who have a painted board on a piling, had been reading the board.',
			),
			p(
				'“They told us the number was fat,” Brandt said. “They told us in about the second week. I’d like to say we had a form for that.”',
			),
			p(
				'A siren that sounds early does little harm. A sill with 4 inches less water over it than the gauge says is another thing. “Half of it failed safe, and the other half failed into the hands of people who knew better,” said Dale Kowalczyk, the city engineer. “I’d sooner not have a system with that much luck in it.”',
			),
			p(
				'The long record of sea level is not much affected: 11 months of it were marked as suspect and have now been corrected. Without that, said Hanne Solberg of the Merrow Sound Marine Station, the average for the decade would have come out more than half an inch too high. “Which someone would have quoted,” she said, “at ',
				link('/topics/breakwater', 'a meeting'),
				'.”',
			),
			embed(
				{ provider: 'datawrapper', id: 'mRw5d' },
				'Every reading from both instruments, before and after correction.',
			),
			h(2, 'Ten lines'),
			p(
				'Petrosyan’s method needs no knowledge of tides at all. The two instruments stand 2.2 miles apart and rise and fall almost together. Take one from the other, and the moon drops out. The Ledger ran the code below on the files as they stood, and got the same step on the same day. The column that matters is ',
				code('gap_ft'),
				'.',
			),
			codeBlock(FINDING, 'python'),
			p(
				'She sent a chart to the address on the open-data page. It bounced: the address belonged to an employee who left in 2022. She then printed it and took it to the harbor master’s office after school, where, by her account and Brandt’s, it was understood in under a minute.',
			),
			p(
				'The bracket was moved back two days later. The city now compares the two instruments automatically every night, using, with her permission, what is very nearly her script. The file is called ',
				code('nadia.py'),
				'. The address on the page has been changed.',
			),
			p(
				'Petrosyan got an A on the project, after some discussion. “I never did the part about the moon,” she said. The harbor board has voted her a framed tide table and a summer job, ',
				italic('in that order'),
				', as its minutes have it. She has asked for the buoy’s data at one-minute intervals. There is something, she says, about the times.',
			),
		),
	corrections: [
		{
			kind: 'correction',
			text: 'An earlier version of this article said that the gauge’s bracket was put back higher than before. It was put back lower. A gauge of this kind looks down and measures the distance to the water, so that a lower bracket makes the water seem higher.',
			minutesAgo: 15_900,
			above: true,
		},
	],
};
