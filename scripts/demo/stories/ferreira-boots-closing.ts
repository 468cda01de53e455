import { doc, italic, link, p, table } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'ferreira-boots-holm-street-closes',
	kicker: 'Holm Street',
	headline: 'Ferreira’s, which has put boots on the fleet for 58 years, loses its lease and its upstairs',
	standfirst:
		'The rent on the shop is going up by $1,750 a month and the rent on the apartment above it by $850. The owner lives in one and works in the other.',
	kind: 'news',
	language: 'en',
	section: 'business',
	topics: ['housing'],
	leadImage: null,
	dateline: null,
	credits: [
		{ byline: 'calvin-boothe', role: 'by' },
		{ byline: 'marisol-achterberg', role: 'additional reporting' },
	],
	publishedMinutesAgo: 12_600,
	body: () =>
		doc(
			p(
				'Beatriz Ferreira has measured the feet of three generations of scallopers and can tell, she says, a man who will buy the good boots from a man who will be back in a year. At the end of the month she will close Ferreira’s Boots & Oilskins, which her father opened at 88 Holm Street 58 years ago, and move out of the apartment over it, where she was born.',
			),
			p(
				'Her leases on the two run out on the same day. Holm Street Holdings, which bought the building and three others in 2022, has offered to renew both.',
			),
			table(
				'What it costs to stay at 88 Holm Street, per month',
				['', 'Now', 'Offered'],
				['Shop, 1,100 square feet', '$2,150', '$3,900'],
				['Apartment, two bedrooms', '$1,250', '$2,100'],
				['Both', '$3,400', '$6,000'],
			),
			p(
				'“I sell maybe 900 pair a year,” said Ferreira, 66. “I did it on the back of a box. I’d have to raise every boot 35 dollars, and then I wouldn’t sell 900.” A shop on the highway has the same boots for $20 less than hers already. It does not resole them.',
			),
			p(
				'Graham Sills, who manages the buildings for Holm Street Holdings, said that the old rents dated from 2016 and that the firm’s insurance on the block had tripled since the storm of January 2024. “I like Bea. I bought my own boots there,” he said. “I’ve got a roof, I’ve got a premium, and I’ve got a lender who has never been to Port Merrow. What we offered is what the street gets.”',
			),
			p(
				'It is, near enough. The Ledger walked Holm Street from the bank to the Ropewalk and asked in every ground-floor shop that was open. Of 64 storefronts, 11 are empty. Of the 53 that are not, 29 have signed a lease in the last three years, at a median of $3.40 a square foot per month. Ferreira pays $1.95 and was asked for $3.55.',
			),
			p(
				'It is the upstairs that is harder to replace. When Holm Street Holdings bought its four buildings they had nine apartments with year-round tenants in them. According to permits at ',
				link('/city-hall', 'City Hall'),
				', five are now let by the night. Ferreira has been looking for three months and has found one two-bedroom in town that she could pay for, on the third floor. She has a bad hip, from kneeling.',
			),
			p(
				'She will go to her sister’s in Cape Ansel, 30 miles down the coast. The lasts, the sewing machine and a brass foot gauge are going to the ',
				link('/topics/local-history', 'Merrow Museum'),
				', which asked what the gauge was for.',
			),
			p(
				'That leaves the shelf behind the register, where 31 pairs stand with tickets on them, resoled and not picked up. The oldest ticket is from October 1989. Ferreira has telephoned everyone she could find. Two were dead, she said, and one had thought that ',
				italic('she'),
				' was.',
			),
			p(
				'“He came right down,” she said. “Forty years old, those boots. They still fit him. He put them on and he walked out in them, and he left me the shoes.”',
			),
		),
	corrections: [],
};
