import {
	bold,
	bullets,
	chart,
	code,
	codeBlock,
	doc,
	documentLink,
	embed,
	factBox,
	figure,
	footnote,
	gallery,
	h,
	link,
	numbers,
	p,
	pullQuote,
	qa,
	quote,
	table,
} from '@/features/story/body/body-build';
import { type StoryContent, storyContent } from '@/features/story/story-schema';

/** A word that stands nowhere else: what it is in can be read from it. */
export type Word = (field: string) => string;

type Around = { sectionId: string; bylineId: string; topicIds: string[]; images: string[] };

/** A story whose every field and every kind of block holds a word of its own; its pictures lead, stand in it and go with it. */
export function canaryStory(word: Word, { sectionId, bylineId, topicIds, images }: Around): StoryContent {
	const [lead = null, inside, social] = images;
	return storyContent.parse({
		kicker: word('kicker'),
		headline: `A ${word('headline')} headline`,
		standfirst: `So ${word('standfirst')}.`,
		kind: 'analysis',
		language: 'en',
		slug: word('slug'),
		sectionId,
		leadImageId: lead,
		dateline: { place: word('dateline'), zone: 'Europe/Amsterdam' },
		commissionedWords: 900,
		overrides: {
			headline: word('searchheadline'),
			description: word('searchdescription'),
			...(social && { imageId: social }),
		},
		notes: word('notes'),
		topicIds,
		credits: [{ bylineId, role: 'by', place: word('place') }],
		body: body(word, inside),
	});
}

function body(word: Word, image: string | undefined) {
	const pictured = (name: string) =>
		image === undefined
			? []
			: [figure({ image, alt: word(`${name}alt`), credit: word(`${name}credit`) }, word(`${name}caption`))];
	return doc(
		p('It began ', bold(word('bold')), ' with ', link(`https://example.org/${word('href')}`, word('link')), '.'),
		p(word('text'), footnote(word('footnote')), code(word('code'))),
		h(2, word('heading')),
		bullets(word('bullet')),
		numbers(word('number')),
		quote(p(word('quote'))),
		pullQuote(word('pullquote'), word('attribution')),
		...pictured('figure'),
		...(image === undefined ? [] : [gallery(...pictured('gallery'))]),
		embed({ provider: 'youtube', id: word('embed') }, word('embedcaption')),
		table(word('tablecaption'), [word('column')], [word('cell')]),
		factBox(word('boxtitle'), p(word('box'))),
		qa(word('question'), p(word('answer'))),
		codeBlock(word('codeblock')),
		documentLink({
			...{ href: `https://example.org/${word('document')}.pdf`, title: word('documenttitle') },
			...{ kind: 'PDF', pages: 2 },
		}),
		chart({
			...{ kind: 'bar', title: word('charttitle'), description: word('chartdescription'), unit: word('chartunit') },
			...{ source: word('chartsource'), labels: [word('chartlabel')] },
			series: [{ name: word('chartseries'), values: [1] }],
		}),
	);
}
