import type { PolicyContentInput } from '@/features/newsroom/newsroom-schema';
import { bullets, doc, factBox, h, link, p, table } from '@/features/story/body/body-build';

/** How the paper says that it works: one page each, linked to from every story's foot. */
export const policies: PolicyContentInput[] = [
	{
		slug: 'ethics',
		title: 'Ethics',
		body: doc(
			p(
				'Port Merrow has 18,000 people, and most of those we write about will meet us in a line at the hardware store. That is a reason to be fair. It is not a reason to be quiet. These are the rules that we hold one another to.',
			),
			h(2, 'What we do'),
			bullets(
				'We say who we are before we ask anything, and we do not record anyone in secret.',
				'We ask those whom a story criticizes for an answer, give them time to make one, and print it.',
				'We do not print a photograph altered beyond cropping and toning. Drawings are credited as drawings. A historic picture is captioned as what it is, with its maker and date.',
				'When we translate, we print the name of the translator and, if we can, the original.',
				'We name no one under 18 who is accused of a crime, and no victim of sexual violence without consent.',
			),
			h(2, 'What we do not take'),
			p(
				'No gifts beyond a cup of coffee, no free meals, no discount on a mooring. Reviewers come unannounced, and the paper pays. Nobody here may run for office, give to a campaign, or report on an organization that employs a relative. Where a tie cannot be avoided, we print it with the story; where we forgot to, an editor’s note says so and remains.',
			),
			h(2, 'News and opinion'),
			p(
				'Columns and editorials are labeled and stand in ',
				link('/opinion', 'Opinion'),
				'. Editorials are decided on by the editor. The reporters who cover a subject have no part in editorials about it, and no advertiser sees a story before you do.',
			),
		),
	},
	{
		slug: 'corrections',
		title: 'Corrections',
		body: doc(
			p(
				'We make mistakes, and we make them in front of people who know better. When we find that something we published is wrong, we change it and say that we did. We do not mend facts in silence.',
			),
			p(
				'Every correction is printed with its story, with the date and time, and says what was wrong and what is right. All of them, newest first, are gathered at ',
				link('/corrections', 'Corrections'),
				'. None is ever taken down.',
			),
			table(
				'What we call it',
				['Word', 'When we use it'],
				['Correction', 'A fact was wrong.'],
				['Clarification', 'The facts were right, but a reader could fairly have taken them wrongly.'],
				['Update', 'Something has happened since that changes what the story says.'],
				['Editor’s note', 'You should know something about how the story was made.'],
				['Retraction', 'The story should not have been published. It stays up, under the notice.'],
			),
			p(
				'Where an error touches the point of a story, the notice stands above the first line. Otherwise it stands at the end. Spelling and grammar are mended without a notice, unless the word misspelled is somebody’s name.',
			),
			p(
				'If we got something wrong, write to ',
				link('mailto:tips@portmerrow.example', 'tips@portmerrow.example'),
				' with “Correction” in the subject line, or call the newsroom at ',
				link('tel:+15555550142', '555-555-0142'),
				'. ',
				link('/by/hollis-grady', 'Hollis Grady'),
				', the news editor, reads every one. You will have an answer within two working days, also when the answer is no.',
			),
		),
	},
	{
		slug: 'unnamed-sources',
		title: 'Unnamed sources',
		body: doc(
			p(
				'Nearly everyone quoted in the Ledger is quoted by name, with a job or a street, because a reader has a right to weigh who is speaking. Last year we published 1,912 stories, and seven of them rested on someone we did not name.',
			),
			p('We agree to leave out a name only if all of this is so:'),
			bullets(
				'The person would lose work, a home or their safety by being named. Embarrassment is not enough.',
				'What they know is at first hand, is important, and cannot be had from anyone on the record.',
				'A document or a second person who does not depend on the first bears it out.',
				'The editor, Ruth Ainslie, knows the name and has said yes.',
			),
			p(
				'We then tell you as much as we can: how the person knows, and why the name is missing. We do not print unnamed people’s opinions of others. We do not invent names, and if a name has been shortened, we say so.',
			),
			p(
				'A promise to keep a name is kept, in court if need be. It is made by the paper and outlasts the reporter who made it. It ends only if we find that we were lied to on purpose.',
			),
			p(
				'To send something that should not be read by anyone else, use the public key on ',
				link('/by/lukasz-wrobel', 'Łukasz Wróbel’s page'),
				', or put it in an envelope with his name on it and bring it in. Do not write from a computer at work.',
			),
		),
	},
	{
		slug: 'ownership',
		title: 'Ownership and funding',
		body: doc(
			p(
				'The Port Merrow Ledger was founded in 1871 and belonged to one family until 1994. Since then it has been published by the Port Merrow Ledger Company, of which the Ledger Trust, a nonprofit, owns 62%, present and former staff 23%, and 418 readers, none with more than 1%, the remaining 15%.',
			),
			p(
				'The trust has seven trustees, elected for four years by the shareholding readers and the staff. It names the editor and approves the yearly budget. It may not ask to see a story before publication or have one taken down; that is written into its deed. No trustee may hold public office in the city.',
			),
			table(
				'Where last year’s $1.94 million came from',
				['Source', 'Dollars', 'Share'],
				['Subscriptions and single copies', '$1,125,200', '58%'],
				['Advertising', '$426,800', '22%'],
				['Donations and grants', '$213,400', '11%'],
				['Legal notices', '$116,400', '6%'],
				['Printing for others', '$58,200', '3%'],
			),
			p(
				'Two of those need saying twice. Legal notices are paid for in large part by the city, which we report on. And Sound Ferries and the two banks on Holm Street are among our five largest advertisers. None of them gets anything for it except the space.',
			),
			p(
				'We name everyone who gives more than $1,000 in a year, on this page and in the first issue of January, and take nothing from candidates, parties or people who will not be named. Last year’s donors of that size were the Tarrow Foundation, for the summer internship, and the estate of Leonora Pell, who read us for 71 years and left us $12,000 and her clippings.',
			),
			p(
				'The Ledger is a member of the cooperative ',
				link('/by/tidewater-news-service', 'Tidewater News Service'),
				'.',
			),
		),
	},
	{
		slug: 'masthead',
		title: 'Masthead',
		body: doc(
			p('Who makes the paper. Everyone’s page lists their stories, what they cover and how to reach them.'),
			h(2, 'Editors'),
			bullets(
				['Ruth Ainslie, editor'],
				[link('/by/hollis-grady', 'Hollis Grady'), ', news editor'],
				[link('/by/johanna-van-der-meer', 'Johanna van der Meer'), ', shore editor'],
			),
			h(2, 'Reporters'),
			bullets(
				[link('/by/marisol-achterberg', 'Marisol Achterberg'), ', City Hall'],
				[link('/by/calvin-boothe', 'Calvin Boothe'), ', business'],
				[link('/by/dev-raghunathan', 'Dev Raghunathan'), ', culture and video'],
				[link('/by/lukasz-wrobel', 'Łukasz Wróbel'), ', data'],
				[link('/by/ines-quintela', 'Inês Quintela'), ', contributing writer, Lisbon'],
				[link('/by/bollard', 'Bollard'), ', Fish Pier'],
			),
			h(2, 'Pictures'),
			bullets(
				[link('/by/adaeze-nwosu', 'Adaeze Nwosu'), ', staff photographer'],
				[link('/by/perpetua-lind', 'Perpetua Lind'), ', illustrator'],
			),
			h(2, 'Translators'),
			bullets(
				[link('/by/mei-hayashi', 'Mei Hayashi'), ', Japanese'],
				[link('/by/samir-khoury', 'Samir Khoury'), ', Arabic and French'],
			),
			h(2, 'Other bylines'),
			p(
				'Short reports written by several hands are signed ',
				link('/by/ledger-staff', 'Ledger Staff'),
				'. Reports that draw on other papers along the coast say so and name ',
				link('/by/tidewater-news-service', 'Tidewater News Service'),
				', whose desk also translates for us. Bollard is a pseudonym, and the editor knows whose. ',
				link('/by/gus-tremaine', 'Gus Tremaine'),
				', who retired in 2023, still looks things up in his notebooks; when he does, he is credited.',
			),
			p(
				'The paper has 21 people on its payroll, nine of them in the newsroom. The other 12 print it, sell it, deliver it and answer the telephone, and it would not come out without them.',
			),
		),
	},
	{
		slug: 'contact',
		title: 'Contact us',
		body: doc(
			p(
				'The newsroom is on Holm Street, over the old chandlery, and the door is open from 9 a.m. to 5 p.m. on weekdays. Ring hard.',
			),
			factBox(
				'The newsroom',
				p('Telephone: ', link('tel:+15555550142', '555-555-0142')),
				p('Tips, corrections and letters: ', link('mailto:tips@portmerrow.example', 'tips@portmerrow.example')),
			),
			h(2, 'If you know something'),
			p(
				'Tell us what you saw, when, and how you know it. Somebody reads every message on the day it comes in. If it needs care, read first how we treat people who cannot be named, and use the public key on ',
				link('/by/lukasz-wrobel', 'Łukasz Wróbel’s page'),
				'.',
			),
			h(2, 'Whom to ask'),
			bullets(
				['City Hall and the harbor board: ', link('mailto:achterberg@portmerrow.example', 'Marisol Achterberg')],
				['The fleet, the shops, housing: ', link('mailto:boothe@portmerrow.example', 'Calvin Boothe')],
				['The sound and its weather: ', link('mailto:vandermeer@portmerrow.example', 'Johanna van der Meer')],
				['Books, music, food, words: ', link('mailto:raghunathan@portmerrow.example', 'Dev Raghunathan')],
				['Records and numbers: ', link('mailto:wrobel@portmerrow.example', 'Łukasz Wróbel')],
				['Anything else in the news: ', link('mailto:grady@portmerrow.example', 'Hollis Grady')],
				['Benches: ', link('mailto:bollard@portmerrow.example', 'Bollard')],
			),
			h(2, 'Letters'),
			p(
				'Letters should have 250 words at most. Give your name, your town and a telephone number, which we use only to make sure that it is you. We cut for length, show you the cut, and print letters that say we are wrong before those that say we are right.',
			),
		),
	},
];
