import { piecesToText, tagLanguage, tagLine } from '@/features/byline/credits/credit-grammar';
import { bodyHtml } from '@/features/story/body/body-html';
import { element, escapeText } from '@/features/story/body/body-html-element';
import { leadFigureHtml } from '@/features/story/body/body-html-figures';
import { printable } from '@/features/story/body/printable';
import { turnOf } from '@/features/story/body/text-direction';
import { CORRECTION_TITLES } from '@/features/story/components/story-corrections';
import type { PublishedCorrection } from '@/features/story/story-queries';
import { formatStamp } from '@/lib/dates';
import type { FeedStory } from './feed-queries';

/** The whole story as HTML, in the order of its page: picture, text, who else worked on it, corrections. */
export function feedContent(story: FeedStory, zone: string, siteUrl: URL): string {
	const { language, address, image, images, place } = story;
	// The body says its own direction; what stands around it is only told where it is not the usual one.
	const dir = turnOf(language);
	const corrections = (above: boolean) =>
		story.corrections
			.filter((one) => one.above === above)
			.map((one) => element('p', { dir }, correctionHtml(one, zone, language)));
	const tagged = tagLanguage(language);
	const also = piecesToText(tagLine(story.credits, story), tagged);
	return [
		image ? leadFigureHtml(image, siteUrl, dir) : '',
		// Those of weight are read first, as on the page.
		...corrections(true),
		bodyHtml(story.body, { images, language, siteUrl, address, dateline: place }),
		also === ''
			? ''
			: element('p', { lang: tagged, dir: turnOf(tagged) }, element('em', {}, escapeText(printable(also)))),
		...corrections(false),
	]
		.filter(Boolean)
		.join('\n');
}

function correctionHtml({ kind, text, at }: PublishedCorrection, zone: string, language: string): string {
	const head = `${element('strong', {}, CORRECTION_TITLES[kind])} (${escapeText(formatStamp(at, zone, language))}): `;
	return head + escapeText(printable(text));
}
