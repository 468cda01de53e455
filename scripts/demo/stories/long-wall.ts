import {
	bold,
	bullets,
	chart,
	doc,
	embed,
	h,
	italic,
	link,
	p,
	pullQuote,
	quote,
	rule,
} from '@/features/story/body/body-build';
import { demoFigure } from '../demo-figure';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'the-long-wall-is-coming-apart',
	kicker: 'The Long Wall',
	headline: 'The wall that made this town is coming apart, one stone at a time',
	standfirst:
		'For 130 years the Long Wall has stood between Port Merrow and the open sound. Divers who swam its length found that a good part of what holds it up is no longer there.',
	kind: 'news',
	language: 'en',
	section: 'shore',
	topics: ['breakwater', 'harbor', 'merrow-sound'],
	leadImage: 'breakwater-storm',
	dateline: { place: 'Port Merrow', zone: 'America/New_York' },
	credits: [
		{ byline: 'johanna-van-der-meer', role: 'by', place: 'Port Merrow' },
		{ byline: 'calvin-boothe', role: 'by', place: 'Gannet Island' },
		{ byline: 'adaeze-nwosu', role: 'photography' },
		{ byline: 'perpetua-lind', role: 'illustration' },
		{ byline: 'dev-raghunathan', role: 'video' },
		{ byline: 'lukasz-wrobel', role: 'data' },
		{ byline: 'hollis-grady', role: 'editing' },
		{ byline: 'gus-tremaine', role: 'research' },
	],
	publishedMinutesAgo: 1_630,
	updatedMinutesAgo: 1_210,
	body: (image) =>
		doc(
			p(
				'The stone that Lucille Brandt likes to show people is the size of a delivery van and weighs, by her reckoning, 19 tons. It lies on its side in 14 feet of water on the harbor side of the Long Wall, where no stone should be, and at low tide on a still day you can read the quarryman’s mark on it from a skiff: a T, for Tarrow Neck, and the number 208.',
			),
			p(
				'“That’s a capstone,” says Brandt, the harbor master, letting the skiff drift. “That was on top. It was up there when my grandfather was hauling traps past it, and it was up there the night before the storm. And then it was down here, and it did not take the stairs.”',
			),
			p(
				'It came down at about 4:10\u00a0a.m. on Jan.\u00a013, 2024, and 22 others came with it. A mooring camera on the Fish Pier caught the sea going over the wall in what looks, in the footage, like slow motion. When it got light there was a gap 40 feet long in the coping, 2,100 feet out, and the ferry ',
				italic('Ada Penhallow'),
				' was lying against the wrong side of her own dock.',
			),
			p('The gap was what everyone saw. It is not what worries the engineers.'),
			p(
				'A 212-page survey handed to the city last fall, the first full inspection of the wall since 1961, found the stones that a visitor can walk on in better order than the ones underneath. Behind 11% of the seaward face there is nothing: the rubble that filled the wall has washed out through joints that nobody has pointed in six decades. One stretch has sunk 31 inches. This week the seven members of the ',
				link('/city-hall', 'harbor board'),
				' will decide whether to ask voters to help pay for rebuilding it, at $46.2\u00a0million the most that Port Merrow has ever thought of spending on one thing. Under that vote lies a question the town has not had to put to itself since 1889: what a harbor is worth to a place that is no longer sure it lives by one.',
			),
			demoFigure(
				image,
				'merrow-sound-map',
				'The Long Wall runs out from the shore for not quite half a mile, then turns south to shelter the mouth of the Tarrow. The eelgrass beds are as mapped last summer.',
			),
			h(2, 'Built on the second vote'),
			p(
				'Before the wall, Port Merrow was a river mouth. Boats lay in the Tarrow and went out when the bar allowed; in an easterly they stayed where they were and hoped. In the gale of Nov.\u00a026, 1888, nine of them dragged ashore on Tarrow Neck in one night, and 31 men died. The Ledger, then 17 years old, printed the names in a column with black rules on either side. Beneath them, without comment, it printed the result of the town meeting that had refused a breakwater the previous March: 112 for, 140 against.',
			),
			p(
				'The next town meeting was for it. Work began on May\u00a06, 1889. Over five summers 260 men, more than half of them from São Miguel in the Azores, cut granite on the Neck, floated it across on scows at high water and set it with a steam derrick: about 140,000 tons, 3,400 feet, a light at the end. Eleven of them were killed. The contract price was $318,000 and the final invoice $511,400, an overrun of 61%. Amos Tillery, who is chairman of the harbor board, keeps a copy of the invoice framed in his office. “So nobody can tell me that things used to come in on budget,” he says.',
			),
			p('When the last stone was set, this newspaper gave it three sentences:'),
			quote(
				p(
					'The Wall is done. It is longer than was promised, dearer than was promised, and it leaks. We expect that our grandchildren will be glad of it and will not know whom to thank.',
				),
				p(italic('The Port Merrow Ledger, Sept.\u00a030, 1893')),
			),
			p(
				'It did what it was built to do. Within 10 years the fleet had gone from 60 boats to 190, and behind the boats came an icehouse, two canneries and a ropewalk. “Everything below Holm Street is there because the water in front of it is flat,” says Philippa Osgood, curator of the Merrow Museum. “Take the wall away and what you have is not a harbor with worse weather. You have a river mouth again, with a very nice row of restaurants in it.”',
			),
			h(2, 'What the divers found'),
			p(
				'Thornquist Marine Engineers put four divers in the water for 23 days in September and October. They worked in pairs, one with a lamp and one with a steel rod marked in inches, and they went along the seaward face joint by joint, pushing the rod in until it met something.',
			),
			p(
				'Often it did not. “You put your arm in up to the shoulder and you’re feeling for the core,” says Mara Sundqvist, who led the team. “And you don’t find the core. You find current. There’s water going through the wall. A wall is not supposed to have a current in it.”',
			),
			embed(
				{ provider: 'youtube', id: 'MrwWall1889' },
				'Helmet video from the survey: a diver’s rod goes 5 feet into a joint at Station 21. Edited by Dev Raghunathan.',
			),
			h(3, 'Granite outside, gravel within'),
			p(
				'The wall is two skins of cut stone with a filling of rubble, some of it no bigger than a fist. Its builders caulked the joints with mortar and oakum and expected both to be renewed. They were, in 1911, in 1934 and in 1961. Then the state, which had paid, stopped paying, and the city, which had not, did not start.',
			),
			p(
				'Once a joint is open every wave is a pump. It drives water in and, going back, draws a little of the filling out with it. For a long while nothing shows, because the big blocks wedge against one another and bridge the hollow like an arch. “And then there’s one storm where the arch has to do some work,” says Dale Kowalczyk, the city engineer. “It fails slow, for 60 years, and then it fails on a Saturday.”',
			),
			p('Among the findings of the survey:'),
			bullets(
				[
					'Voids lie behind ',
					bold('11% of the seaward face'),
					'; the largest, at Station 21, is about as big as a school bus.',
				],
				[
					'Between Stations 19 and 23, a length of 400 feet, the wall has settled by as much as ',
					bold('31 inches'),
					'.',
				],
				['Besides the 23 capstones that fell, ', bold('61 more'), ' can be moved with a hand jack.'],
				'Below the low-tide line, seven joints in 10 have no mortar left at all.',
			),
			embed(
				{ provider: 'instagram', id: 'CmerrowWall' },
				'Photographs by Adaeze Nwosu: eight days on and under the wall.',
			),
			h(3, 'The sea is not where the plans put it'),
			p(
				'When the wall was finished, its top stood 12 feet above an ordinary high tide. The gauge on the Fish Pier, which has kept a record since 1924, shows what has happened to that margin. The water is about 11 inches higher than in the gauge’s first decade. Add the settlement, and at Station 21 the margin has shrunk by 3½\u00a0feet.',
			),
			chart({
				kind: 'line',
				title: 'The sound at the Fish Pier',
				description:
					'A line that rises from 0 in the 1920s to 11.4 inches in the 2020s. The rise is about an inch a decade until the 1970s and close to 2 inches a decade since the 1990s.',
				unit: 'inches above the 1924–29 mean',
				source: 'Port Merrow Harbor Master; decade averages of mean sea level, 2020s through last year',
				labels: ['1920s', '1930s', '1940s', '1950s', '1960s', '1970s', '1980s', '1990s', '2000s', '2010s', '2020s'],
				series: [{ name: 'Mean sea level', values: [0, 0.8, 1.9, 2.9, 3.5, 4.4, 5.3, 6.4, 7.6, 9.5, 11.4] }],
			}),
			p(
				'So a sea that would once have broken against the face now comes over the top and lands on the harbor side, where the footings were never meant to be hit. That is how stone 208 went into the harbor and not out of it. (An ',
				link('/topics/open-data', 'error in the gauge'),
				', since repaired, has been taken out of these figures.)',
			),
			h(2, 'Who is behind it'),
			p(
				'At the Fish Pier 47 boats still land their catch, down from 112 in 1998, and the fishermen’s cooperative counts 214 jobs on boats and ashore. Lurdes Furtado, who holds the fishing seat on the harbor board, runs the 52-foot ',
				italic('Boa Esperança'),
				' with her two sons. She is mending a codend on the tailgate of a truck and does not look up when she is asked where she would take the boat if the wall went.',
			),
			p(
				'“Where would I take it? I’d sell it,” she says. “People talk like there’s another harbor. The next one’s 30 miles and it’s full of boats like mine that got there first.”',
			),
			p(
				'For Gannet Island the question is more pressing. Its 412 year-round residents get their groceries, their mail and their schoolteachers from the ferry, and the ferry gets in and out because of the wall. On 38 days last winter she could not, the most since the boat was built in 1974.',
			),
			p(
				'“On the mainland they think the wall’s about yachts,” says Wendell Pike, who has driven the island’s one ambulance for 16 years. He is sitting in it, in the firehouse, with the heater on. “When the boat can’t land, I’ve got a guy with chest pains and I’ve got a kitchen table. That’s the hospital. That’s the whole hospital.”',
			),
			pullQuote(
				'When the boat can’t land, I’ve got a guy with chest pains and I’ve got a kitchen table.',
				'Wendell Pike, Gannet Island',
			),
			p(
				'The money would come from three places. The state has promised $14\u00a0million, on condition that the city finds the rest by June\u00a030. The rest is a bond of $32.2\u00a0million over 25 years. Marguerite Oyelaran, the city’s finance director, puts the yearly payment at $2.1\u00a0million, of which harbor fees would cover $900,000. Property taxes would have to carry what is left, about $150 a year on average for the owner of a median house, one assessed at $388,000.',
			),
			p(
				'Walter Stroud will vote against it. Stroud, 71, was a bank examiner before he joined the harbor board, and he has read all 212 pages, he says, some of them in the bath. “I’m not against the wall. I’m against the idea that this is the last check. There’s a number for building it. I have asked four times for the number for keeping it, and what I’ve had back is a very good color rendering.”',
			),
			p(
				'He would rather spend $7.8\u00a0million on stuffing the worst voids with grout, which Thornquist says would buy eight to 10 years. Another member, Hector Lindqvist, asks whether the town should hold the whole length at all. “Half the wall protects the pier,” he says. “The other half protects a mooring field. We can be fond of both and still know which is which.”',
			),
			p(
				'Denise Aubuchon has heard the arguments from the other side of a mop. She cleans rooms at two inns on Holm Street, rents the apartment over the hardware store, and expects her rent to go up if her landlord’s taxes do. “They keep saying it’s a pizza a month,” she says. “I know what a pizza costs. I also know what it costs me if the inns close. So you tell me. I’d like to see one person at that table who has to do the math on a pizza.”',
			),
			rule(),
			p(
				'In the skiff, the tide has turned, and Brandt has to use the engine to stay over her stone. If the bond passes, a crane barge will come up from the south in the spring of the second year and lift it out, with the other 22, and the stones will be washed and measured and put back where they were. Kowalczyk’s people have already given each of them a number on a drawing. Stone 208 is to be stone 208.',
			),
			p(
				'There is nothing the matter with it. The survey checked. A core was drilled from one end, as thick as a broom handle, and sent away to be crushed, and the laboratory reported a strength a third higher than the new specification asks for.',
			),
			p(
				'“Somebody cut that with a hammer,” Brandt says, looking down through the water at the T. “By hand, in the rain, and he did it right. The stone’s fine.” She puts the engine in gear. “It’s only ever been a matter of what we put behind it.”',
			),
		),
	corrections: [],
};
