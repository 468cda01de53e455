import type { PublishedImage } from '@/features/media/media-schema';
import { slugify } from '@/lib/slug';
import type { Body, BodyNode, NodeOf } from './body-schema';
import { isBlank, ownText } from './body-text';
import { type Direction, languageDirection } from './text-direction';

export type Images = ReadonlyMap<string, PublishedImage>;

/** What stands around a node of one body, as far as it decides how the node is set. */
export type Setting = {
	images: Images;
	language: string;
	direction: Direction;
	dateline?: { before: BodyNode; place: string } | undefined;
	/** Begins every id, so that two bodies can share a page. */
	prefix: string;
	/** The nodes that others link to, by their ids without the prefix. */
	ids: ReadonlyMap<BodyNode, string>;
	/** In the order of their numbers, which begin at 1. */
	footnotes: readonly NodeOf<'footnote'>[];
	/** The level of each heading as it is set, and of the one that a question makes. */
	levels: ReadonlyMap<BodyNode, HeadingLevel>;
};

type HeadingLevel = 2 | 3 | 4 | 5;

export function settingOf(body: Body, images: Images, language: string, prefix: string): Setting {
	const ids = new Map<BodyNode, string>();
	const footnotes: NodeOf<'footnote'>[] = [];
	const slugs = new Map<string, number>();
	let charts = 0;

	function visit(node: BodyNode) {
		if (node.type === 'footnote') ids.set(node, String(footnotes.push(node)));
		if (node.type === 'chart') ids.set(node, `chart-${++charts}`);
		if (node.type === 'heading' && !isBlank(node)) ids.set(node, `h-${unused(slugify(ownText(node)) || 'heading')}`);
		node.content?.forEach(visit);
	}
	/** The second heading of the same words is "words--2", which no heading's own words can make. */
	function unused(slug: string): string {
		const count = (slugs.get(slug) ?? 0) + 1;
		slugs.set(slug, count);
		return count === 1 ? slug : `${slug}--${count}`;
	}

	visit(body);
	return {
		images,
		language,
		direction: languageDirection(language),
		prefix,
		ids,
		footnotes,
		levels: headingLevels(body),
	};
}

/**
 * Below the headline (1) no level is skipped: a story whose first heading is a third-level
 * one would tell a screen reader of a part that is not there. A question stands one level
 * below the last heading before it.
 */
function headingLevels(body: Body): Map<BodyNode, HeadingLevel> {
	const levels = new Map<BodyNode, HeadingLevel>();
	let below: HeadingLevel = 2;
	for (const node of body.content ?? []) {
		if (node.type === 'heading' && !isBlank(node)) {
			const { level: wanted } = node.attrs;
			const level: HeadingLevel = wanted < below ? (wanted as HeadingLevel) : below; // the schema has 2 to 4
			levels.set(node, level);
			below = BELOW[level] ?? 5;
		}
		if (node.type === 'questionAnswer') levels.set(node, below);
	}
	return levels;
}

const BELOW: Record<number, HeadingLevel> = { 2: 3, 3: 4, 4: 5 };
