import { doc, documentLink, embed, italic, link, p, quote } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'lost-harbor-film-1941-attic',
	kicker: 'Local history',
	headline: 'Eleven minutes of the harbor in 1941, found under a box of curtain rings',
	standfirst:
		'A druggist’s film of the Fish Pier lay in an attic on Tarrow Neck for more than 80 years. One person in it has been recognized, by her niece, from the way she rows.',
	kind: 'news',
	language: 'en',
	section: 'culture',
	topics: ['local-history', 'harbor', 'fisheries'],
	leadImage: 'film-reel',
	dateline: { place: 'Tarrow Neck', zone: 'America/New_York' },
	credits: [
		{ byline: 'dev-raghunathan', role: 'by', place: 'Tarrow Neck' },
		{ byline: 'gus-tremaine', role: 'research', place: 'Gannet Island' },
		{ byline: 'dev-raghunathan', role: 'video' },
		{ byline: 'perpetua-lind', role: 'illustration' },
	],
	publishedMinutesAgo: 28_500,
	body: () =>
		doc(
			p(
				'Warren Ames was looking for a leak. What he found under the eaves of his late aunt’s house on Tarrow Neck, beneath a carton of curtain rings, was a flat tin can with a strip of surgical tape around it, and on the tape, in pencil: ',
				italic('Harbor. Do not project, sprockets bad.'),
			),
			p(
				'The can held 264 feet of 16-millimeter film, black and white, silent, 11 minutes long. It was shot by Ames’ great-grandfather Chester, who owned the drugstore on Holm Street and, according to his ledgers, gave up cigars to pay for the camera. A mark on the edge of the stock shows that it was made in 1940. In the fourth minute a calendar hangs in the cannery window, turned to July.',
			),
			embed(
				{ provider: 'vimeo', id: 'PortMerrow1941' },
				'“Harbor” (1941), by Chester Ames. Eleven minutes, silent. Scanned for the Merrow Museum.',
			),
			p(
				'That makes it the earliest film of Port Merrow known to exist, said Philippa Osgood, the curator of the Merrow Museum, which had it scanned frame by frame, 10,560 of them, for $870. It begins with the druggist’s own thumb. Then come women in rubber aprons, packing herring so fast that their hands smear; a boy who walks the whole length of a net along its cork line; a horse, backing a wagon onto a scow as though it had thought of the idea. For 40 seconds the camera looks along the top of the ',
				link('/topics/breakwater', 'Long Wall'),
				', every stone of it in place.',
			),
			p(
				'In the ninth minute a dory crosses from left to right, heavily laden, with one person at the oars. The picture is too soft to show a face. It was played last week for Ida Penhallow, 91, at her kitchen table on Gannet Island, and she had it stopped.',
			),
			quote(
				p(
					'That’s my aunt Ada. Look at her wrists. She drops them, there, before the catch. Nobody else did that and nobody could break her of it. She’s not looking at him, because she’s working.',
				),
			),
			p(
				'Ada Penhallow, for whom the ferry is named, is not otherwise known to have been filmed. Her niece, who was 6 that summer, watched her go by four more times and then asked after the horse.',
			),
			p(
				'Ames, a roofer, has given the film to the museum. It will be shown at the Net Loft on the first Friday of next month, at 7 p.m., with Rosa Arruda, whose mother packed herring, to say who people are, as far as she can. He has kept the can. The leak, he said, was nowhere near it.',
			),
			documentLink({
				href: 'https://example.org/merrow-museum/harbor-1941-shot-list.pdf',
				title: '“Harbor” (1941): list of shots, with names so far',
				kind: 'PDF',
				pages: 4,
			}),
		),
	corrections: [
		{
			kind: "editor's note",
			text: 'Gus Tremaine, who did research for this article, has been a member of the Merrow Museum’s board since January. Readers should have been told so when it was published.',
			minutesAgo: 24_470,
			above: false,
		},
	],
};
