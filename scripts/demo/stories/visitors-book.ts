import {
	bullets,
	chart,
	doc,
	factBox,
	footnote,
	h,
	italic,
	link,
	p,
	pullQuote,
	quote,
} from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'seamens-mission-visitors-book-14-languages',
	kicker: 'Languages',
	headline: 'The visitors’ book was full, so the mission asked the town to read it',
	standfirst:
		'For seven years the crews of visiting ships have written in the green book by the seamen’s mission door, in 14 languages, most of which its chaplain cannot read. Last week nine neighbors sat down and read it to her.',
	kind: 'news',
	language: 'en',
	section: 'culture',
	topics: ['languages', 'harbor', 'local-history'],
	leadImage: 'visitors-book',
	dateline: { place: 'Port Merrow', zone: 'America/New_York' },
	credits: [
		{ byline: 'dev-raghunathan', role: 'by', place: 'Port Merrow' },
		{ byline: 'perpetua-lind', role: 'illustration' },
		{ byline: 'lukasz-wrobel', role: 'data' },
		{ byline: 'hollis-grady', role: 'editing' },
		{ byline: 'mei-hayashi', role: 'translation' },
		{ byline: 'samir-khoury', role: 'translation' },
	],
	publishedMinutesAgo: 2_050,
	body: () =>
		doc(
			p(
				'The book lies on a music stand inside the door of the Port Merrow Seamen’s Mission, between a board with 24 charging sockets and a jar of reading glasses. It has green cloth covers and 388 ruled pages, and it is the 31st of its kind; the first was opened in 1892, for the crews of the granite schooners. One evening last week a man off a salt ship filled the last line of the last page. He wrote, in Tagalog, that he was sorry to have taken it.',
			),
			p(
				'“I can read perhaps three of the languages in there,” said the Rev. Agnes Oduya, who has been the mission’s chaplain for 12 years. “A man writes half a page and puts down the pen and looks at me, and I say, ‘Thank you, God bless you.’ For all I knew he was complaining about the heating.”',
			),
			p(
				'One of them was. He did so on page 212, in Polish, and it was the bathroom. We know because on Thursday Oduya did something that nobody had thought of in 30 volumes. She put the book in the middle of the long table, put bread and soup around it, and asked nine people from the town, one of them the Ledger’s Łukasz Wróbel, to read to her.',
			),
			h(2, 'Tea at four in the morning'),
			p(
				'Ships that call at Port Merrow stay a day or two, and many of the people aboard have no visa to leave the pier. The mission is as far as they may go. They come for the wireless, the telephone cards and the soup, and on the way out they write: 1,412 entries since March 2019, by Oduya’s count.',
				footnote(
					'An entry in two languages is counted under the one in which it begins. Names and ships’ names standing alone, of which there are 260, are not counted. The writers’ full names have been left out here, because few of them could be asked.',
				),
				' Some are two words. A few are letters. All but a handful are addressed to whoever reads them next.',
			),
			p(
				'Samir Khoury, who teaches at Port Merrow High, took the Arabic. He had prepared the first entry, on page 9, and began it standing up, as one would in a classroom. By the second paragraph he had sat down.',
			),
			quote(
				p('وصلنا قبل الفجر وكان المطر شديدًا. فتحت لنا سيدة الباب وأعطتنا شايًا ساخنًا، ولم تسألنا من أين جئنا.'),
				p('لم أسمع صوت أمي منذ شهرين. اليوم كلّمتها من هذا البيت. شكرًا لكم.'),
				p('خالد، من اللاذقية'),
			),
			p(
				'“We arrived before dawn, and the rain was heavy. A lady opened the door for us and gave us hot tea, and she did not ask us where we had come from. I had not heard my mother’s voice for two months. Today I spoke to her from this house. Thank you. Khaled, from Latakia.”',
			),
			p(
				'Yusuf Darwish, the boatwright, who had come to listen, said that Latakia was 50 miles up the coast from where he was born. He asked to see the handwriting, looked at it for some time, and passed the book back. “No,” he said. “But it could have been.”',
			),
			p(
				'Mothers turn up in 208 entries, which is one in seven. The soup turns up in 131, the dog in 96. Eleven mention the sea. “They’ve got enough of that outside,” said Bernice Coffin, 81, who makes the soup.',
			),
			p('The Korean, on page 140, has both a mother and, in a manner of speaking, a meal.'),
			quote(
				p(
					'집을 떠난 지 여섯 달이 되었습니다. 여기서 어머니께 전화를 드렸습니다. 어머니는 밥은 먹었느냐고 물으셨습니다. 잘 먹었습니다.',
				),
			),
			p(
				'“It has been six months since I left home. From here I telephoned my mother. She asked whether I had eaten. I have eaten well.” The last two words, said Esther Bae, an accountant on Holm Street, are what you say to the cook when you get up from the table. They are not to the mother. “He’s talking to you,” she told Coffin.',
			),
			p('So, it turned out, was someone on page 163.'),
			quote(p('海上二十三天，今天第一次踏上陆地。谢谢你们的热汤。请告诉做汤的人：味道像我外婆做的。')),
			p(
				'“Twenty-three days at sea, and today, for the first time, I set foot on land. Thank you for the hot soup. Please tell whoever made it that it tastes like my grandmother’s.” Lena Huang, a physical therapist, read it twice, once for each language, and there was a silence.',
			),
			p('“It’s a can,” Coffin said. She considered. “Well. It’s two cans.”'),
			pullQuote('It’s a can. Well. It’s two cans.', 'Bernice Coffin, on her soup'),
			chart({
				kind: 'bar',
				title: 'Who signed Volume 31',
				description:
					'Bars for entries by language. English leads with 486, then Tagalog 391, Russian 118, Chinese 97, Hindi 84, Spanish 61, Portuguese 45, Polish 38, Turkish 29, Greek 22, Arabic 17, Korean 13, Japanese 8 and Hebrew 3.',
				unit: 'entries',
				source: 'Port Merrow Seamen’s Mission; Ledger count',
				labels: [
					'English',
					'Tagalog',
					'Russian',
					'Chinese',
					'Hindi',
					'Spanish',
					'Portuguese',
					'Polish',
					'Turkish',
					'Greek',
					'Arabic',
					'Korean',
					'Japanese',
					'Hebrew',
				],
				series: [{ name: 'Entries', values: [486, 391, 118, 97, 84, 61, 45, 38, 29, 22, 17, 13, 8, 3] }],
			}),
			h(2, 'What you see from the window'),
			p(
				'The window over the table looks down the channel to the light at the end of the ',
				link('/topics/breakwater', 'Long Wall'),
				'. A steward, whose page Mei Hayashi translated for the Ledger, had looked out of it too.',
			),
			quote(p('港に着いて、まず温かいお茶をいただきました。窓から見える灯台が、故郷の岬の灯台によく似ています。')),
			p(
				'“When I reached port I was first of all given hot tea. The lighthouse that one sees from the window looks very much like the lighthouse on the cape at home.” Kenji Morita, who read it aloud, was asked which cape that might be. “Any of them,” he said. “We have more than 3,000. That’s what is sad about it.”',
			),
			p('From the same chair, in January of last year, an engineer had shown his daughter the weather.'),
			quote(p('समुद्र में सब लोग दूर लगते हैं। आज बेटी से बात हुई। उसने पूछा कि बर्फ़ कैसी होती है। मैंने खिड़की से दिखा दी।')),
			p(
				'“At sea, everyone seems far away. Today I talked with my daughter. She asked what snow is like. I showed it to her from the window.” Asha Trivedi, a dentist, who read the Hindi, pointed out that he does not say what the girl answered. “He’s still holding up the phone,” she said.',
			),
			p('A crew kept in by that same storm left three lines in Russian on page 298:'),
			quote(p('Стоим у причала третий день, ждём погоды. Здесь тепло и тихо. Спасибо за носки.')),
			p(
				'“This is our third day at the pier, waiting for weather. It is warm here, and quiet. Thank you for the socks.” To sit by the sea and wait for weather, said Galina Orlova, who teaches piano, is what Russians say of anybody who hopes for something and does nothing about it.',
				footnote('The expression is ', italic('ждать у моря погоды'), ', “to wait by the sea for weather.”'),
				' “He has made a joke. He is really by the sea, and he is really waiting for weather. I think that nobody on that ship laughed, so he wrote it here.” The chaplain laughed. It had been lying there for her all that time.',
			),
			p('Eleni Vassos, who inspects cranes for a living and reads Greek for pleasure, had just one page.'),
			quote(p('Το λιμάνι είναι μικρό, αλλά η πόρτα ήταν ανοιχτή. Σας ευχαριστώ για τον καφέ και για την ησυχία.')),
			p(
				'“The harbor is small, but the door was open. Thank you for the coffee and for the quiet.” It should be over the door, somebody said. It was agreed that it was better where it was.',
			),
			factBox(
				'In few words',
				p(
					'From the other six. The Tagalog and the Turkish were translated by a bosun and a cook now in port, who had each written some of it.',
				),
				bullets(
					['English: ', italic('Lost to the chaplain at chess. Twice. She does not look like she plays.')],
					[
						'Polish: ',
						italic('W łazience jest zimno, ale ludzie są ciepli.'),
						' The bathroom is cold, but the people are warm.',
					],
					['Portuguese: ', italic('Voltamos sempre pelo pão.'), ' We always come back for the bread.'],
					['Spanish: ', italic('Aquí nadie tiene prisa. Gracias.'), ' Nobody is in a hurry here. Thank you.'],
					[
						'Tagalog: ',
						italic('Pasensya na po, ako na ang huli. Salamat sa sopas.'),
						' Sorry, I am the last one. Thank you for the soup.',
					],
					['Turkish: ', italic('Çay için teşekkürler.'), ' Thanks for the tea.'],
				),
			),
			h(2, 'Pages 61, 190 and 371'),
			p(
				'It was past 9 by the time they came to the shortest list. There are three entries in Hebrew, and Miriam Adler, a retired pharmacist, who has spent her life reading what other people scrawl, saw as soon as she had the second one open that they were in the same hand. The first is on page 61.',
			),
			quote(p('שלוש שעות על היבשה אחרי ארבעים יום בים. שתיתי קפה, כתבתי הביתה וראיתי כלב. תודה על הכול.')),
			p(
				'“Three hours on dry land after 40 days at sea. I drank coffee, wrote home and saw a dog. Thank you for everything.” On page 190, two years on:',
			),
			quote(p('חזרתי. הכלב עדיין כאן.')),
			p('“I came back. The dog is still here.” And on page 371, last spring:'),
			quote(p('הפעם הכלב הכיר אותי.')),
			p(
				'“This time,” Adler read, “the dog knew me.” The dog, whose name is Purser and who is 11, was under the table with his chin on the boatwright’s foot. He is not, Oduya said, particular about whom he knows. She asked Adler not to put that in the translation.',
			),
			p(
				'Volume 31 will go to the Holm Street Library, where the other 30 are, with the translations on loose sheets tucked into it; readers of ',
				link('/topics/languages', 'any of its languages'),
				' are invited to argue with them. Volume 32 is on the stand. Its first entry is in English, in the chaplain’s own writing, and is meant as an instruction. “Write in whatever you like,” it says. “We will find someone.”',
			),
		),
	corrections: [],
};
