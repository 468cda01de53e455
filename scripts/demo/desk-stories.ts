import { bullets, doc, h, p, quote } from '@/features/story/body/body-build';
import type { DemoDraft } from './demo-types';

/** What the desk is at work on, one story for each way in which one can wait. */
export const deskStories: DemoDraft[] = [
	{
		slug: 'gauge-house-roof',
		owner: 'achterberg@portmerrow.example',
		kicker: 'Harbor',
		headline: 'The gauge house needs a roof, and nobody owns the gauge house',
		standfirst: '',
		section: 'city-hall',
		topics: ['harbor', 'city-budget'],
		credits: [{ byline: 'marisol-achterberg', role: 'by' }],
		commissionedWords: 900,
		notes: 'Perpetua has the 1931 deed. Call the county before Friday.',
		body: doc(
			p(
				'Rain comes through the roof of the tide gauge house in four places. The harbor board says that the county owns the building, the county says that the board does, and the instrument inside has written the height of the water since 1931 for whoever it belongs to.',
			),
			p('A new roof would cost TK, said the only roofer who has been up to look.'),
			h(2, 'What the deed says'),
			p('TK'),
		),
		now: { kind: 'draft' },
	},
	{
		slug: 'school-bus-drivers-ferry',
		owner: 'wrobel@portmerrow.example',
		kicker: 'Schools',
		headline: 'Two drivers short, the islands’ school bus waits for the ferry’s mate',
		standfirst: 'For three weeks the man who ties up the boat has also driven the children to school.',
		section: 'schools',
		topics: ['ferries', 'young-people'],
		credits: [{ byline: 'lukasz-wrobel', role: 'by', place: 'Gannet Island' }],
		commissionedWords: 450,
		notes: '',
		body: doc(
			p(
				'At 7:10 on a school morning Emmet Sorley ties the Ada Penhallow to the pier at West Landing, takes off his gloves and becomes the bus driver.',
			),
			p(
				'The district has been two drivers short since October. Mr. Sorley, the ferry’s mate, holds the license, lives on the mainland and is on the island anyway until the 8:40 goes back.',
			),
			quote(p('“I know every one of them by what they drop in the water.”')),
			p('The district pays him for an hour and a half. The ferry company, he says, pretends not to see him go.'),
		),
		now: { kind: 'in review' },
	},
	{
		slug: 'saturday-tide-tables',
		owner: 'grady@portmerrow.example',
		kicker: 'Weather',
		headline: 'Saturday’s tide will cover Neck Road twice: what to move, and when',
		standfirst: 'High water is at 9:52 in the morning and again at 10:20 at night, both a foot above the road.',
		section: 'shore',
		topics: ['weather', 'merrow-sound'],
		credits: [{ byline: 'ledger-staff', role: 'by' }],
		commissionedWords: null,
		notes: '',
		body: doc(
			p('Cars left on Neck Road on Saturday will stand in salt water twice, the harbor master’s office said.'),
			bullets(
				'Move cars above Holm Street before nine in the morning.',
				'The 9:30 and the 10:15 boats leave from the fish pier.',
				'Sandbags are behind the fire station, ten to a house.',
			),
			p('The road should be dry again by half past eleven, if the wind stays in the west.'),
		),
		now: { kind: 'scheduled', time: '06:00' },
	},
	{
		slug: 'cannery-settlement-papers',
		owner: 'achterberg@portmerrow.example',
		kicker: 'Courts',
		headline: 'Cannery’s last owner settled with four workers, court papers show',
		standfirst: 'The agreement was to stay sealed until the building was sold. A clerk filed it with the sale.',
		section: 'business',
		topics: ['local-history'],
		credits: [
			{ byline: 'marisol-achterberg', role: 'by' },
			{ byline: 'calvin-boothe', role: 'additional reporting' },
		],
		commissionedWords: 700,
		notes: 'Names of the four are in the paper file, not here.',
		body: doc(
			p(
				'The last owner of the Merrow Cannery paid four former workers an undisclosed sum in 2019, according to an agreement that was filed, apparently by mistake, with the papers of the building’s sale.',
			),
			p('The company’s lawyer asked the court on Thursday to seal it again.'),
		),
		now: { kind: 'held', reason: 'Counsel reads it on Monday: may we print from a sealed paper?' },
	},
];
