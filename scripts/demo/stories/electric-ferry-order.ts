import { doc, documentLink, embed, italic, link, p, table } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'sound-ferries-orders-electric-boat',
	kicker: 'Ferries',
	headline: 'Sound Ferries orders an electric boat and will plug her in at the Fish Pier',
	standfirst:
		'The $11.8\u00a0million vessel is to take over the Gannet Island run in a little over two years. She is quieter, cheaper to run and 5 inches shallower, and no better than the old one at going through a wall of water.',
	kind: 'news',
	language: 'en',
	section: 'business',
	topics: ['ferries', 'harbor'],
	leadImage: 'electric-ferry',
	dateline: { place: 'Port Merrow', zone: 'America/New_York' },
	credits: [
		{ byline: 'calvin-boothe', role: 'by', place: 'Port Merrow' },
		{ byline: 'd-raghunathan', role: 'video' },
		{ byline: 'lukasz-wrobel', role: 'illustration' },
	],
	publishedMinutesAgo: 55_000,
	updatedMinutesAgo: 53_600,
	body: () =>
		doc(
			p(
				'Sound Ferries has ordered a battery-powered boat to replace the ',
				italic('Ada Penhallow'),
				', which has carried Gannet Island’s groceries, mail and schoolteachers since 1974 and burned 31,400 gallons of diesel last year in doing it.',
			),
			p(
				'The new vessel, 92 feet long and licensed for 149 passengers, will cost $11.8\u00a0million. A federal grant for rural ferries pays $7.4\u00a0million of it and the company will borrow the other $4.4\u00a0million. Delivery from the Anselm & Roe yard in Cape Ansel is due in 26 months.',
			),
			p(
				'“I’ve got an engine room where the youngest thing is the mop,” said Curtis Bellamy, the company’s general manager. “We make parts. There’s a man in Ohio who makes us a gasket, one at a time, and he’s 81.”',
			),
			table(
				'The old boat and the new one',
				['', 'Ada Penhallow', 'New boat'],
				['Built', '1974', 'Due in 26 months'],
				['Length', '78 feet', '92 feet'],
				['Passengers', '130', '149'],
				['Draft', '6 feet 4 inches', '5 feet 11 inches'],
				['Crossing to West Landing', '18 minutes', '18 minutes'],
				['Energy a year', '31,400 gallons of diesel', '231,000 kilowatt-hours'],
				['Cost of it', '$107,000', '$44,000'],
			),
			p(
				'A crossing will take about 60 kilowatt-hours, and her batteries hold 1,100, so that on a calm day she could make all 11 crossings on one charge. On a bad day she could not, and she will top up for eight minutes each time she lies at the Fish Pier. The charger draws as much power as 200 houses. It will stand on a steel frame 14 feet above low water, after some discussion of the number.',
			),
			p(
				'She will not charge on the island, where the power arrives by a cable laid in 1988, and fails about as often as the ferry does. That troubles Priya Raman, who holds the Gannet Island seat on the harbor board. “If she’s caught on our side in a blow, she’s got what she’s got,” Raman said. Bellamy said that she would carry a diesel generator, enough to bring her home at 6 knots, and that the ',
				italic('Ada Penhallow'),
				' would be kept as a spare.',
			),
			p(
				'What the order does not change is the weather. On 38 days last winter the ferry could not land, and on nearly all of them it was for the seas at the end of the ',
				link('/topics/breakwater', 'Long Wall'),
				', not for anything wrong with the boat. Five inches less draft will give her another 20 minutes or so on each side of low water at the sill at West Landing. “That’s real. I’ll take it,” said Noreen Halloran, who has been a captain on the run for 14 years. “But people keep asking me if she’ll go when Ada won’t. She’s a boat.”',
			),
			embed(
				{ provider: 'youtube', id: 'MrwSndFerry' },
				'In the engine room of the Ada Penhallow: Dev Raghunathan films the 6:40 crossing from below. Three minutes.',
			),
			p(
				'Fares will go up by 50 cents, to $9.50, when the boat enters service; islanders’ books of tickets will stay as they are. The four engineers will be retrained at the yard. One of them, Walt Sorensen, 61, said that he had listened to a recording of the new motors. “Sounds like somebody thinking about a refrigerator,” he said.',
			),
			p(
				'The boat has no name. The company will ask schoolchildren on both sides of the water, and has let it be known that it would like another woman. On the island they are said to be settled already on ',
				italic('Ida'),
				', for Ida Penhallow, who is 91, and the niece of the first. She has been told that a person ought to be dead. She said that the company had 26 months.',
			),
			documentLink({
				href: 'https://example.org/sound-ferries/vessel-specification.pdf',
				title: 'Outline specification, 149-passenger battery-electric ferry',
				kind: 'PDF',
				pages: 64,
			}),
		),
	corrections: [
		{
			kind: 'update',
			text: 'This article has been updated with the company’s answer to Priya Raman: that the boat will carry a generator and that the Ada Penhallow will be kept as a spare.',
			minutesAgo: 53_600,
			above: false,
		},
	],
};
