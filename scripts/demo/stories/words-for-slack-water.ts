import { bold, doc, embed, h, italic, link, p, quote } from '@/features/story/body/body-build';
import { demoFigure } from '../demo-figure';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'four-words-for-slack-water',
	kicker: 'Languages',
	headline: 'Four ways to say that the water has stopped',
	standfirst:
		'Twice in every tide, nothing moves in Port Merrow harbor for about 12 minutes. What you call that depends on who taught you to wait for it.',
	kind: 'news',
	language: 'en',
	section: 'culture',
	topics: ['languages', 'harbor', 'fisheries'],
	leadImage: null,
	dateline: { place: 'Port Merrow', zone: 'America/New_York' },
	credits: [
		{ byline: 'dev-raghunathan', role: 'by', place: 'Port Merrow' },
		{ byline: 'ines-quintela', role: 'additional reporting', place: 'Lisbon' },
		{ byline: 'mei-hayashi', role: 'translation' },
		{ byline: 'samir-khoury', role: 'translation' },
		{ byline: 'ines-quintela', role: 'translation' },
	],
	publishedMinutesAgo: 10_320,
	body: (image) =>
		doc(
			p(
				'The float by the ice plant tells you first. All through the ebb it has leaned on its chain like a dog on a leash. Then it straightens, turns once around as if to see who is there, and stops. On the Fish Pier people put down what they are holding.',
			),
			p(
				'In English this is ',
				bold('slack water'),
				', and it lasts about 12 minutes. It is the time to bring a big boat alongside, to haul a net that would otherwise fight you, to send a diver down. It is also, in a harbor where 19 languages are spoken at home, according to the school department, the moment when you hear most of them, because it is when the engines are off.',
			),
			p(
				'For three weeks I stood on the pier at slack with a recorder and asked people for their word. I had thought of it as a list. It turned out to be more of a map of where each of them had learned to be patient.',
			),
			embed(
				{ provider: 'soundcloud', id: 'portmerrowledger/slack-water' },
				'Recorded on the Fish Pier: four voices, one float. Four minutes.',
			),
			h(2, 'Água parada'),
			p(
				'Rosa Arruda, 78, has mended nets on the pier since she was 14. Her parents came from São Miguel, and she counts meshes in Portuguese and money in English. Dictionaries give ',
				italic('estofo da maré'),
				', she agrees, and she has heard it on the radio. Nobody she knew ever said it.',
			),
			quote(p('A gente sempre disse água parada. E a água parada não espera por ninguém.')),
			p(
				'“We always said ',
				italic('still water'),
				'. And still water waits for no one.” In Lisbon, where tides run strong under the bridges, a retired Tagus pilot named Álvaro Sequeira laughed when the phrase was played to him over the telephone. “That is how my grandmother talked,” he said. “You have kept her in a jar.”',
			),
			h(2, 'The sea’s rest'),
			p(
				'Yusuf Darwish, who repairs wooden hulls at the Ropewalk, learned his trade on Arwad, an island off the coast of Syria where boats have been built for a very long time. He had no word for slack water when he arrived in Port Merrow nine years ago. He had not needed one.',
			),
			quote(
				p(
					'في بلدنا لا يكاد البحر يرتفع شبرًا، فلم نكن بحاجة إلى كلمة لهذه اللحظة. أما هنا فالماء يصعد نحو ثلاثة أمتار ثم يتوقف قليلًا، كأنه يفكّر قبل أن يعود. تعلّمتُ أن أنتظره، وصرتُ أسمّي تلك الدقائق «راحة البحر».',
				),
			),
			p(
				'“At home the sea hardly rises by the width of a hand, so we had no need of a word for this moment. Here the water climbs some three meters and then pauses a little, as though thinking, before it goes back. I learned to wait for it, and I have come to call those minutes the sea’s rest.” His apprentices, who are from Gannet Island, have begun to say it too, in English.',
			),
			h(2, 'Shiodomari'),
			p(
				'Kenji Morita bought tuna on the pier for 31 years and now teaches boat building two evenings a week at the high school. On the wall of the shop he has a print of a photograph made at Nagasaki in about 1865, and he uses it to teach the parts of a boat. His father fished out of a small port some 40 miles south of there.',
			),
			demoFigure(
				image,
				'nagasaki-boatman',
				'A boatman at Nagasaki, about 1865: detail of the photograph by Felice Beato that Kenji Morita uses in his class.',
			),
			quote(
				p(
					'潮止まりは、網を上げる合図です。流れが止まるのは、ほんの十分か十五分。その間に話をして、煙草を一本吸って、また働く。父はそれを「海の息継ぎ」と呼んでいました。',
				),
			),
			p(
				'“',
				italic('Shiodomari'),
				', the stopping of the tide, is the signal to haul the net. The current stops for only 10 or 15 minutes. In that time you talk, you smoke one cigarette, and you go back to work. My father called it the sea catching its breath.” Morita gave up the cigarette in 1999. He still takes the 10 minutes.',
			),
			h(2, 'The stand'),
			p(
				'The fourth word is English, or was. On Gannet Island, people over 60 say ',
				bold('the stand'),
				': “You’ll get in on the stand,” “She died at the stand.” Old pilot books use it for the level of the water, not for its movement, and are strict about the difference. The island is not.',
			),
			p(
				'“Whoever needs two words for it isn’t busy,” said Ida Penhallow, 91, whose aunt the ferry is named after. She was born on the island in a house from which you cannot see the water, and has never in her life, she said, been unsure of the tide. How does she know? She thought about it. “It gets quiet,” she said.',
			),
			p(
				'On my last day of recording, the float straightened at 20 minutes past the hour. Arruda set down her needle. Somebody’s radio was shut off. For a while there was only the sort of talk that goes on when nobody has to shout, in four languages that I could name and one that I could not; and then the float leaned over, the other way, and someone started an engine.',
			),
			p(
				'The recordings will be kept at the Holm Street Library. If you have a word that is missing, the ',
				link('/culture', 'culture desk'),
				' would like to hear it.',
			),
		),
	corrections: [],
};
