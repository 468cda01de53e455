import { doc, embed, factBox, h, italic, link, p, pullQuote, quote, rule } from '@/features/story/body/body-build';
import { demoFigure } from '../demo-figure';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'a-night-with-the-merrow-sound-pilots',
	kicker: 'The pilots',
	headline: 'Nineteen steps up the side of a ship, and then four miles in the dark',
	standfirst:
		'Three people are licensed to bring ships into Port Merrow. They do it mostly at night, at slack water, through a passage with 77 feet to spare on either side. We went along for one ship.',
	kind: 'news',
	language: 'en',
	section: 'shore',
	topics: ['harbor', 'merrow-sound', 'breakwater', 'local-history'],
	leadImage: 'pilot-night',
	dateline: { place: 'Merrow Sound', zone: 'America/New_York' },
	credits: [
		{ byline: 'johanna-van-der-meer', role: 'by', place: 'Merrow Sound' },
		{ byline: 'gus-tremaine', role: 'additional reporting', place: 'Gannet Island' },
		{ byline: 'adaeze-nwosu', role: 'photography' },
		{ byline: 'perpetua-lind', role: 'illustration' },
		{ byline: 'hollis-grady', role: 'editing' },
	],
	publishedMinutesAgo: 6_900,
	body: (image) =>
		doc(
			p(
				'The rule is to go from the top of the rise. The pilot boat comes up on the swell, hangs there for about as long as it takes to say the word “now,” and drops 6 feet. If you have stepped off at the top, you are standing on a rope ladder with nothing under you, which is what you want. If you have waited, the boat comes up again and finds your legs.',
			),
			p(
				'Imogen Sayre has done it 1,651 times. She knows because it is written down, by her, in a ledger with a marbled cover. At five minutes past 3 on a morning last month she stands on the foredeck of the ',
				italic('Sandpiper'),
				' with both hands empty, as the rule also says, two miles and a half outside Little Gannet Light. It is 34 degrees and there is no moon. Beside her, moving at 6 knots and seeming not to move at all, is a wall of black steel 451 feet long with a rust stain down it the shape of Florida.',
			),
			p(
				'Somebody far above switches on a lamp. There is the ladder: two ropes, and steps of ash wood, and the lowest one dipping into the sea.',
			),
			p(
				'“Top of this one,” says Roy Skaggs, at the wheel, to nobody. The boat rises. “No,” he says. It falls. It rises.',
			),
			p(
				'She has gone. There was no jump. One moment there were two people on the foredeck, and now there is one, and a pair of boots going up past the lamp.',
			),
			p('“There she is,” says Skaggs, and breathes out, and pulls the throttle back.'),
			h(2, 'The call'),
			p(
				'It had come at 20 minutes to 1, in the kitchen of a gray house at the foot of the Ropewalk with MERROW SOUND PILOTS over the door in letters that someone has painted around since 1884. The kitchen has a stove, six chairs, a radio, and a tide table with the small hours marked in red pencil. The three pilots stand watches here, a week at a time. There were five of them in 1998.',
			),
			p(
				'The ship was the ',
				italic('Aurelia K'),
				', flag of the Marshall Islands, with 7,400 tons of road salt from Ireland, master Mykola Hrynenko. She would be at the whistle buoy at 3. She drew 20½\u00a0feet. Sayre wrote that figure on the back of her hand with a ballpoint.',
			),
			p(
				'It is the only number that matters, and it is why a pilot exists. Take a chart of the ',
				link('/topics/merrow-sound', 'sound'),
				' and color in all the places where, at low tide, there are fewer than 21 feet of water, and you have colored in nearly all of the sound. It is a shallow bay with two islands at its mouth. Between the islands runs a passage called the Gut, and through the Gut and on toward the town the Army dug a trench in 1912 and has dug it out again every nine or 10 years: 220 feet wide, 18 markers, one bend, and 14 feet deep at low water. The ship was 6½\u00a0feet too deep for it. The tide would lend her 9, and want them back. The ',
				italic('Aurelia K'),
				' is 66 feet across. That leaves 77 on each side and 2½ underneath.',
			),
			p(
				'“People think it’s steering,” Sayre said, filling a thermos. She is 48, from Gannet Island, the daughter of a ferry engineer, and was a mate on tankers for 11 years before she came home and spent three of them learning 4 miles of water. “It’s not steering. A ship like that, you tell it something and it thinks it over. It’s arithmetic. You’re standing in the future and sending back instructions.”',
			),
			p(
				'At the other end of the table Nico Cabral, 29, was drawing. A pilot’s apprentice in this state must make 240 trips beside a licensed pilot, of which Cabral has done 231. He must also put the harbor on a sheet of blank paper, from memory, in pencil, in four hours: every marker and its light, 140 soundings, the nine charted rocks. He has sat for it once. He was failed over one rock.',
			),
			p('“I had it 40 yards off,” he said.'),
			p(
				'“Forty yards is a rock,” said Lowell Tuttle, without turning from the stove. Tuttle is 67 and the senior pilot, and was making eggs. He did not have to be up.',
			),
			h(2, 'Nineteen steps'),
			p(
				'A pilot ladder is the oldest thing on a modern ship. The rules for it fit on a poster: no knots, no paint, the lowest four steps of rubber, a long spreader every so often to stop it from twisting, a climb of no more than 30 feet. The rope should be less than three years old. Pilots look at all this by flashlight, from a moving boat, in the time that it takes to go past it.',
			),
			demoFigure(
				image,
				'pilot-ladder',
				'How a pilot boards. The ladder hangs on the side away from the wind; the ship turns a little to make a lee.',
			),
			p(
				'Sayre turns down about one in 25. She has been shown ladders lashed to a pipe, ladders with a step mended in electrical tape, and once, on a ship whose name she gives without being asked, a ladder made fast to a mop bucket that was wedged behind a door. “I said, ‘Captain, is that a bucket?’ And he looked, and he said, ‘It is a good bucket.’”',
			),
			p(
				'She can laugh at it because she was still in the boat. Of the 41 pilots who have held a Merrow Sound license, six died on duty. Four of them drowned with the pilot schooner ',
				italic('Constance'),
				' in the gale of 1888, the one that got the wall built. One had a stroke at the wheel of a collier in 1951, and brought her in. The sixth was Asa Tuttle, who fell between his boat and a cement ship on Feb.\u00a07, 1978, when a side rope parted. He was 44. His son was 19 and working on the deck of the boat.',
			),
			p(
				'“I had hold of his sleeve,” Lowell Tuttle says. It is a thing that he offers once, in a level voice, to anyone new in the kitchen, so that nobody has to wonder.',
			),
			p(
				'On the ',
				italic('Aurelia K'),
				' the ladder was good. It had 19 steps above the water, and Sayre counted them, as she does each time, going up. At the top a hand in an orange glove was held out to her, and she did not take it. She took the rail, then the deck, then the hand, and shook it. Cabral came up behind her. The reporter came up third and did not count anything.',
			),
			h(2, 'A stranger on the bridge'),
			p(
				'A ship’s bridge at night is as dark as a movie house before the picture. There is a smell of coffee and warm plastic. A needle glows here, a compass card there; what you can see best is what is outside. Sayre stood at the middle window for a full minute without speaking, letting her eyes come back.',
			),
			p(
				'Then there was a kind of ceremony. Capt. Hrynenko, 57, in a cardigan, gave her a laminated card: length, draft, engine, what the ship does at full rudder and how long she takes to stop. Sayre gave him a sheet of her own: the course, the tide, where the tug would be. He read it, all of it, with a penlight in his teeth, and signed it.',
			),
			p(
				'“You understand what this paper says,” he said later. “It says: here is a woman I have never met. She has climbed in from the sea. I do not know if she slept. I give her the ship, and if she breaks it, it is still my ship.” He has been going to sea for 36 years and comes from Kherson, where the Dnieper meets its own shallow bay. He no longer has a house there. “But I know what is a river mouth,” he said. “So when the pilot is quiet I am quiet.”',
			),
			pullQuote(
				'Here is a woman I have never met. She has climbed in from the sea. I give her the ship.',
				'Capt. Mykola Hrynenko, Aurelia K',
			),
			p('At 3:19 she gave her first order. “Slow ahead. Two-six-five.”'),
			p('“Two-six-five,” said the helmsman, Jerome Abad, who is 24 and from Iloilo in the Philippines.'),
			p(
				'Everything is said twice on a bridge. It sounds like a liturgy, and serves the same purpose: nobody can afterward claim not to have been there.',
			),
			h(2, 'The Gut'),
			demoFigure(
				image,
				'pilot-channel-map',
				'From the whistle buoy to the Salt Dock is a little under five miles. The dredged channel carries 14 feet at low water; inside the islands, nearly everything beside it carries less.',
			),
			p(
				'From a rowboat the Gut is three-quarters of a mile wide. From the bridge of a salt ship it is as wide as the trench in the middle. To starboard, Little Gannet Light gave its two flashes every 15 seconds, lifting the rocks under it out of the dark and putting them back. To port there was one lit window on Gannet Island.',
			),
			p('“Somebody’s up,” said Cabral.'),
			p('“That’s my mother,” said Sayre. “She hears the engine. Port five.”'),
			p('“Port five,” said Abad.'),
			p(
				'Past the islands the swell quit. Over the side, if you knew to look, was the strangest thing of the night: as the bottom came up under her, the ship began to feel it. She squatted. The water that she pushed ahead of her had less room to get around, and so it hurried, and she was pulled a foot and a half deeper by nothing except her own speed. At 8 knots it would have been nearly 3, which was more than there was. Sayre brought her down to 5.',
			),
			p(
				'Then came the Sisters, two ledges that lie a ship’s length south of the channel, showing on the radar as a pair of grains. The bend is just beyond them. A ship does not turn as a car does, from the front. Her stern goes out, like that of a truck on ice, and what has to be kept off the rock is the end that you are not looking at. The helm for the bend was given when the Sisters were still well ahead of us. For a long time, possibly 15 seconds, nothing whatever happened. Hrynenko put his hands behind his back. Abad’s lips were moving. Then the bow light began to slide along the shore lights, one street lamp at a time.',
			),
			p(
				'“Ease to five,” said Sayre. “Midships. Nicely.” The word “nicely” is not in the rules. She says that it costs nothing, and they might be tired.',
			),
			h(2, 'Twelve minutes'),
			p(
				'The end of the ',
				link('/topics/breakwater', 'Long Wall'),
				' is where it can go wrong. A ship bound in leaves the light on the wall 200 feet to starboard and enters a basin 700 feet across, in which she has to be stopped, turned end for end by a single tug, and backed half a mile to the Salt Dock in the mouth of the river. She is longer than half of the space she turns in. With a tide running across the entrance it cannot be done, or it can be done once. So it is done at slack, at the top of the tide, and slack at Port Merrow lasts for 12 minutes.',
			),
			p(
				'High water that morning was at 4. Everything since the kitchen (when to leave, how long to drink the coffee, how slowly to go through the Gut) had been counted backward from it.',
			),
			p(
				'There is a complication, and the pilots knew of it before anyone. Somewhere around 2017, ships coming past the light began to slide. It was not much: “A third of a knot, for about a length,” Tuttle says. “But there’s never been a current there. There’s a wall there.” He wrote it in the book, and in 2019 he told the harbor board. The minutes thank him. Last fall divers found the reason: the wall is hollow in places, and the tide goes through it.',
			),
			p(
				'“We’ve got it to where we allow for it,” says Tuttle, who would like it noted that he has no opinion on the ',
				link('/city-hall', 'bond'),
				' that he is prepared to give in front of food. “You aim 11 feet wrong and the wall puts you right. I’ve aimed at a good many things in my life. That’s the first time I’ve aimed at a leak.”',
			),
			p(
				'At 3:54 the light came abeam, close enough to show the mortar. Sayre had gone out to the bridge wing, into the cold, with a radio at her mouth. Down in the dark the tug ',
				italic('Patience'),
				' had got her head against the ship’s shoulder. Nobody on the bridge could see her.',
			),
			p('“Okay, Dolores. Easy on.”'),
			p('“Easy on,” said the radio.'),
			p('“Half.”'),
			p('“You’ve got half. You’ve got a gull, too, on your port bow, and he won’t shift.”'),
			p(
				'Dolores Finch has run the ',
				italic('Patience'),
				' for 22 years, and the two of them have handled some 900 ships. They see each other ashore perhaps twice a year. “I wouldn’t know what she likes on a pizza,” Finch said. “I’d know her breathing anywhere. If she breathes in before she talks, it’s going to be full.”',
			),
			p(
				'The town went by in front of the windows, left to right, like something on a turntable: the Fish Pier and its one lit doorway, the ice plant, the church, the dark of the Neck, the wall again. It took nine minutes. For all of them the ship, which is as long as Holm Street is from the bank to the library, was sideways in Port Merrow harbor, and almost everyone in Port Merrow was asleep. At 4:03 she lay with her stern to the river. The weed on the pilings hung straight down.',
			),
			p(
				'“Thank you, Dolores,” said Sayre. “Slow astern.” She had three minutes left over. She did not look at her watch; Cabral looked at his.',
			),
			h(2, 'What it is worth'),
			p(
				'By 4:51 there were eight lines ashore and the ship lay in a pocket dug for her beside the dock, where she would stay, with the channel too shallow to let her out, until the top of some later tide. Sayre’s fee for the night was $2,940, which goes to the association. Last year it handled 124 ships, in and out, where in 1998 it had 271. Cement comes by rail now, and most of the heating oil by pipe. What is left is salt, half the ships and nearly all the winter ones. It is spread on the roads of four counties by people who have never wondered how it gets there. After the boat, the fuel and the house, each pilot made $148,000.',
			),
			p(
				'When Tuttle goes, in June, Cabral is to have his place, if he can find his rock. There is no one after Cabral. Lucille Brandt, the harbor master, has asked the state for money to train a second apprentice and has been told that with traffic as it is there is no case. “They counted the ships,” she said. “Fine. You don’t size a fire department by counting fires. I need somebody in that kitchen at 1 in the morning who knows where the bottom is, and I need one more for when he’s sick.”',
			),
			rule(),
			p(
				'Back at the gray house there was egg on a plate under another plate. Sayre washed the 20½ off her hand. Then she took down the book from the shelf over the radio, the marbled one, which is volume 44, and filled in a line across both pages: ship, flag, draft, wind, tide, time at the whistle, time all fast. The last column is headed ',
				italic('Remarks'),
				'.',
			),
			p(
				'Volume 29 is on the same shelf. Tuttle does not get it down, but he will tell you what page. His father had taken a tanker out on the morning of that Feb.\u00a07, before the cement ship, and had come back here and sat in one of the six chairs and written it up.',
			),
			p(
				'“I went and looked, after,” Tuttle said. “I was 19. I thought he’d have put something. You think they must have known.” He was scraping the pan. “It says what they all say. It’s what you want it to say. It’s the whole job, if you do it.”',
			),
			p(
				'Under the lamp, Sayre had come to the last column of her 1,652nd line. She wrote what she has written there on all but four of the others.',
			),
			quote(p(italic('None.'))),
			embed(
				{ provider: 'instagram', id: 'CmerrowPilots' },
				'Photographs by Adaeze Nwosu: the kitchen, the ladder, the Gut and the book.',
			),
			factBox(
				'About this article',
				p(
					'Johanna van der Meer spent four nights with the pilots, on two of which no ship came. Everything said on the bridge was heard by her. Hrynenko and Finch were interviewed afterward, he in the ship’s mess and she by radio. Gus Tremaine talked to Lowell Tuttle, whom he has known since 1984. The association let us read all 44 volumes of its book and asked to see nothing before it was printed.',
				),
			),
		),
	corrections: [],
};
