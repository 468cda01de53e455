import { doc, italic, link, p } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'fog-closes-channel-transformer-barge-waits',
	kicker: 'Harbor',
	headline: 'Fog shuts the ship channel and leaves a 96-ton transformer waiting outside',
	standfirst:
		'The fog has thinned and the channel is open again. The barge has missed her tide, and a rented crane is standing on the Fish Pier at $525 an hour.',
	kind: 'news',
	language: 'en',
	section: 'news',
	topics: ['weather', 'harbor'],
	leadImage: 'fog-barge',
	dateline: { place: 'Port Merrow', zone: 'America/New_York' },
	credits: [
		{ byline: 'ledger-staff', role: 'by', place: 'Port Merrow' },
		{ byline: 'calvin-boothe', role: 'additional reporting', place: 'Fish Pier' },
		{ byline: 'perpetua-lind', role: 'illustration' },
	],
	publishedMinutesAgo: 95,
	updatedMinutesAgo: 58,
	body: () =>
		doc(
			p(
				'A bank of fog lay down over the mouth of the harbor on the last of the flood, closed the channel to large vessels and left a barge with a 96-ton transformer on her deck going in slow circles a mile outside the Long Wall.',
			),
			p(
				'The channel has since reopened. The barge is still outside. The ',
				italic('Marlow 240'),
				' can be unloaded only at the top of the tide, when her deck is level with the pier and the crane need not reach down to her, and by the time her tug could see the light on the end of the wall the water was going the other way. She will try again at the next high water, said Lucille Brandt, the harbor master.',
			),
			p(
				'Under the harbor’s rules vessels over 150 feet may not use the channel when visibility is less than half a mile, which in practice means when someone standing on the Fish Pier cannot make out the wall light. “You go to the end of the pier and you look,” Brandt said. “There was no light. There was no wall, either. There was about half a pier.”',
			),
			p(
				'The rule does not apply to fishing boats or to the ',
				link('/topics/ferries', 'island ferry'),
				', and on Gannet Island, two miles away, the sky was clear.',
			),
			p(
				'The transformer is for the Tarrow Neck substation, where the present one was installed in 1968. It left the factory 11 weeks ago. To lift it off, Sound Electric has hired a crane that came in on nine trucks and costs $525 an hour, working or not. There was no risk to supply, the company said; the old transformer is running and will be until the new one is switched in.',
			),
			p(
				'Ray Dunleavy, who operates the crane, spent the wait in the cab with the door open. He has lifted bridge spans, a carousel and, once, a locomotive. “It’s the only job I know where the weather pays you,” he said. He had been able to hear the tug all along, he said: one long blast and two short, every two minutes, moving from left to right and back again.',
			),
		),
	corrections: [
		{
			kind: 'update',
			text: 'This article has been updated to say that the channel has reopened to large vessels, and that the barge will wait for the next high water.',
			minutesAgo: 58,
			above: false,
		},
	],
};
