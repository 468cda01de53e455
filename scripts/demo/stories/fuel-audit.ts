import { doc, documentLink, h, italic, link, p, quote, table } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'harbor-fuel-contract-audit-overpaid',
	kicker: 'Harbor board',
	headline: 'Harbor paid $57,000 too much for fuel, audit finds, and passed most of it on to the boats',
	standfirst:
		'For three years a supplier charged 31 cents a gallon over the wholesale price. The contract said 18½. Every invoice was checked for gallons, and none for cents.',
	kind: 'news',
	language: 'en',
	section: 'city-hall',
	topics: ['harbor', 'city-budget', 'fisheries'],
	leadImage: 'fuel-dock',
	dateline: { place: 'Port Merrow', zone: 'America/New_York' },
	credits: [
		{ byline: 'marisol-achterberg', role: 'by', place: 'Port Merrow' },
		{ byline: 'lukasz-wrobel', role: 'data' },
		{ byline: 'perpetua-lind', role: 'illustration' },
		{ byline: 'hollis-grady', role: 'editing' },
	],
	publishedMinutesAgo: 21_500,
	updatedMinutesAgo: 20_260,
	body: () =>
		doc(
			p(
				'The Port Merrow harbor overpaid its fuel supplier by $57,000 in three years, the city auditor has found, because an invoice that should have said 18½ cents said 31 and nobody who handled it had been asked to look at that column.',
			),
			p(
				'Nine gallons in 10 were then sold on, at cost plus a handling charge, from the dock at the Fish Pier. The harbor’s own launches burned $5,700 of the mistake. The fishing fleet and other customers paid the remaining $51,300.',
			),
			p(
				'“I bought 19,200 gallons off that dock in three years,” said Lurdes Furtado, who runs the ',
				italic('Boa Esperança'),
				' and holds the fishing seat on the ',
				link('/topics/harbor', 'harbor board'),
				'. “So that’s $2,400. I did it in my head, in the truck. It took me as far as the stop sign.”',
			),
			h(2, 'Twelve and a half cents'),
			p(
				'The contract with Coldwater Marine Fuel, signed in 2021, is four pages long. The harbor pays the wholesale price on the day of delivery and a margin of 18.5 cents a gallon for trucking and profit. From July 2022, the first month of the 2023 fiscal year, the invoices carried a margin of 31 cents. They went on doing so until the audit; what was overpaid since the end of the last fiscal year is still being added up.',
			),
			table(
				'What the harbor paid over the contract price',
				['Fiscal year', 'Gallons', 'Margin billed', 'Margin allowed', 'Overpaid'],
				['2023', '148,000', '$45,880', '$27,380', '$18,500'],
				['2024', '156,800', '$48,608', '$29,008', '$19,600'],
				['2025', '151,200', '$46,872', '$27,972', '$18,900'],
				['Total', '456,000', '$141,360', '$84,360', '$57,000'],
			),
			p(
				'Ted Lassiter, who manages Coldwater, said that the increase was announced in a letter in June 2022, when diesel was scarce and drivers scarcer. He produced a copy. It is addressed to “Dear Valued Partner,” is not signed by anyone at the city and asks for no reply. “Nobody objected,” Lassiter said. “For three years, nobody objected. In my business that’s a yes.”',
			),
			p(
				'In the city’s it is not. Any change to a contract worth more than $5,000 needs a vote of the board. Geraldine Voss, the auditor, found no vote, no agenda item and no record that the letter had arrived. Her report, which runs to 34 pages, is mild until page 19:',
			),
			quote(
				p(
					'Thirty-six consecutive invoices were approved. On each, the number of gallons was compared with the dock meter, initialed and, on two occasions, corrected by as little as three gallons. On none was the price compared with the contract. We asked where the contract was kept. It was located after nine days.',
				),
				p(italic('City of Port Merrow, Office of the Auditor, “Harbor Fuel Purchases”')),
			),
			p(
				'The invoices were approved in the harbor master’s office, which has a staff of two and a half. Lucille Brandt, the harbor master, did not look for anyone to share it with. “We checked that we got the gallons,” she said. “We got every gallon. Nobody checked the number next to the gallons, and the nobody is me.”',
			),
			h(2, 'A question about light bulbs'),
			p(
				'The audit began with Walter Stroud. A retired bank examiner, he asked at a board meeting last year for the unit price of everything that the harbor buys more than once. He was given ice, rope, light bulbs and paint. “Then there was a pause,” he said. “I examined banks for 30 years. I don’t listen to the answers so much as I listen for the pause.”',
			),
			p(
				'Amos Tillery, the chairman, said that the board would ask Coldwater for all of the money at its next meeting and, if it had to, would go to court. He expects to put the contract out to bid. Since the audit was delivered, the invoices have been at 18.5 cents.',
			),
			p(
				'Who would get the refund is harder. Marguerite Oyelaran, the finance director, said that sales slips with the names of boats had been kept for 31 of the 36 months. For the other five there is a box, which was stored under the counter of the fuel dock and which was there, she said, “for the storm.”',
			),
			p(
				'Furtado has her own slips, in a coffee can on the boat. She was asked whether she would be lending them to the city. She said that she would be glad to sell it copies, at cost plus 18½.',
			),
			documentLink({
				href: 'https://example.org/portmerrow/audit-harbor-fuel-purchases.pdf',
				title: 'Harbor Fuel Purchases, Port Merrow Office of the Auditor',
				kind: 'PDF',
				pages: 34,
			}),
		),
	corrections: [
		{
			kind: 'correction',
			text: 'An earlier version of this article and its headline said that the harbor had overpaid $141,360. That is everything its supplier charged above the wholesale price in three years. The contract allowed $84,360 of it, and the overpayment was $57,000. The earlier version also said that customers at the fuel dock had borne $127,224; their share was $51,300.',
			minutesAgo: 20_260,
			above: true,
		},
	],
};
