import { bullets, doc, factBox, link, p } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'ropewalk-fire-engine-floor-too-weak',
	kicker: 'Fire Department',
	headline: 'The Ropewalk’s new fire engine is too heavy for the Ropewalk’s fire station',
	standfirst:
		'Engine 3 spends its nights nine-tenths of a mile from its crew, because the floor it was bought to stand on was built for a truck two-thirds its weight.',
	kind: 'news',
	language: 'en',
	section: 'news',
	topics: ['city-budget', 'harbor'],
	leadImage: 'ropewalk-station',
	dateline: { place: 'The Ropewalk', zone: 'America/New_York' },
	credits: [
		{ byline: 'calvin-boothe', role: 'by', place: 'The Ropewalk' },
		{ byline: 'marisol-achterberg', role: 'additional reporting', place: 'City Hall' },
		{ byline: 'perpetua-lind', role: 'illustration' },
	],
	publishedMinutesAgo: 900,
	body: () =>
		doc(
			p(
				'When the alarm goes at the Ropewalk fire station, four firefighters come down the pole, cross a bare floor with a chalk outline where the engine used to be, and get into a pickup truck. Then they drive nine-tenths of a mile to the Public Works garage, where the engine is.',
			),
			p(
				'They have done it 22 times in three weeks. It takes one minute and 45 seconds, and it is the price of a discovery that the city made the day after the new Engine 3 was delivered: The pumper weighs 44,600 pounds with its tank full, and the timber floor of the station, which stands on piles over the old rope basin, was built to carry 30,000.',
			),
			p(
				'“I want to be careful how I put this,” said Yolanda Prewitt, the fire chief. “We measured the door. We measured the turning circle. We measured the height of the bell. I have a folder of everything we measured.”',
			),
			p(
				'The old pumper, bought in 2001, weighed 29,200 pounds. Its replacement, which cost $742,000, carries 1,000 gallons instead of 500, a longer ladder and foam. The specification was written by a committee of five and approved by the City Council last year without discussion.',
			),
			p(
				'It was Bobby Sayles, the engine’s driver, who stopped it. He backed the truck in on the first afternoon and got out to look at it. “The coffee was walking,” he said. “I had a cup on the bench and it was going along the bench by itself.” He drove out again before anybody told him to.',
			),
			factBox(
				'Engine 3, old and new',
				bullets(
					'Old: 29,200 pounds, 500 gallons, bought in 2001. Sold to a town upstate for $11,500.',
					'New: 44,600 pounds, 1,000 gallons. Cost: $742,000, half of it from a federal grant.',
					'The floor: southern pine on oak piles, 1926. Design load: 30,000 pounds.',
				),
			),
			p(
				'Before the move Engine 3 reached calls on the Ropewalk in an average of 3 minutes 40 seconds. Since then it has taken 5 minutes 25 seconds, according to dispatch records that the Ledger obtained. The department’s goal is 5 minutes. No one has been hurt; most of the 22 calls were medical or false alarms, and the one fire was in a trash barrel.',
			),
			p(
				'On the Ropewalk, though, they think about fire more than most. The street is 900 feet of wooden sheds, built close for the making of rope and now full of people who make other things. “I have glue, I have varnish, I have shavings up to here,” said Yusuf Darwish, who repairs wooden hulls in the longest of them, holding a hand at his knee. “One minute and 45 seconds is a long time. I have watched a shaving burn.”',
			),
			p(
				'Dale Kowalczyk, the city engineer, has offered the council two ways out. Steel beams under the floor would cost $186,000 and take four months, two of them spent waiting for low water at convenient hours. A new station on solid ground would cost $4.1\u00a0million and take three years, in a year when the city may be asking for a good deal more for ',
				link('/topics/breakwater', 'something else'),
				'.',
			),
			p(
				'Kowalczyk recommends the beams. He also recommends, in a memorandum of one sentence, that his office be shown the weight of things.',
			),
			p(
				'The council’s finance committee takes it up next week. Until then the engine can come home on one condition, Prewitt said: with an empty tank it weighs 36,300 pounds, which is still too much, and with its ladders, hose and foam left on the sidewalk it would come to just under 30,000. “So we could have it in the house,” she said. “It just wouldn’t be a fire engine.”',
			),
		),
	corrections: [
		{
			kind: 'clarification',
			text: 'An earlier version of this article said that the Ropewalk station had been “taken out of service.” Only the engine has been moved. The station is staffed around the clock by its usual crew of four, and its ambulance still runs from there.',
			minutesAgo: 640,
			above: false,
		},
	],
};
