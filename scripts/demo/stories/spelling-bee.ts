import { doc, italic, numbers, p } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'spelling-bee-gunwale-demurrage',
	kicker: 'Spelling bee',
	headline: 'Bee stops nine minutes for a gunwale, then goes to a fifth grader',
	standfirst: 'Beatriz Coelho, 11, of Tarrow Neck School, outlasted 22 others and one argument about a boat.',
	kind: 'news',
	language: 'en',
	section: 'schools',
	topics: ['young-people', 'languages'],
	leadImage: null,
	dateline: null,
	credits: [{ byline: 'ledger-staff', role: 'by' }],
	publishedMinutesAgo: 41_000,
	body: () =>
		doc(
			p(
				'Beatriz Coelho, 11, a fifth grader at Tarrow Neck School, won the city spelling bee at the Holm Street Library, in a final that stopped for nine minutes so that the judges could look up the edge of a boat.',
			),
			p(
				'The word was ',
				italic('gunwale'),
				', and it went to Eben Skerritt, 12, of Gannet Island School. “G-u-n-n-e-l,” said Eben, who has been sitting on one since he was 3. The bell rang. His grandmother, in the second row, asked whether anyone had thought of opening the dictionary.',
			),
			p(
				'It was opened. It gives ',
				italic('gunnel'),
				' twice, once as another spelling and once as a small fish. “He didn’t ask us for a fish,” said Samir Khoury, who teaches at Port Merrow High and was the head judge. “But we had said ‘any spelling in the book,’ and it was in the book.” Eben stayed in for two more rounds and went out on ',
				italic('mortgage'),
				'.',
			),
			p('The winner’s words, in order:'),
			numbers(
				'barnacle',
				'cemetery',
				'rutabaga',
				'silhouette',
				'handkerchief',
				'liaison',
				'archipelago',
				'bougainvillea',
				[italic('demurrage'), ', what a shipper pays for keeping a vessel waiting'],
			),
			p(
				'The last was on no list. Her father works on the Fish Pier, she explained, and it is what he says when she is late to the car. The others she had studied with her brother, 8, who read her words from the top bunk and charged a nickel for each one that she got right.',
			),
			p(
				'Beatriz goes on to the county bee. Twenty-three spellers took part, from all four grade schools. The brother has put in for 45 cents.',
			),
		),
	corrections: [],
};
