import { seriesName } from '@/components/charts/chart-data';
import { exactWriter } from '@/components/charts/chart-numbers';
import { element, escapeText } from './body-html-element';
import { type HtmlSetting, inlineHtml } from './body-html-inline';
import type { BodyNode, NodeOf } from './body-schema';
import { isBlank, ownText } from './body-text';
import { type GridCell, tableGrid } from './table-grid';
import { directionWithin } from './text-direction';

export function tableHtml(node: NodeOf<'table'>, setting: HtmlSetting): string {
	const { head, body } = tableGrid(node);
	const rows = (cells: readonly GridCell[][], scope: 'col' | 'row') =>
		cells.map((row) => element('tr', {}, ...row.map((cell) => cellHtml(cell, scope, setting))));
	return element(
		'table',
		{},
		captionHtml(node.attrs.caption),
		head.length > 0 ? element('thead', {}, ...rows(head, 'col')) : '',
		body.length > 0 ? element('tbody', {}, ...rows(body, 'row')) : '',
	);
}

const captionHtml = (text: string) => (text.trim() === '' ? '' : element('caption', {}, escapeText(text.trim())));

function cellHtml({ node, colspan, rowspan }: GridCell, scope: 'col' | 'row', setting: HtmlSetting): string {
	const spans = { colspan: colspan === 1 ? undefined : colspan, rowspan: rowspan === 1 ? undefined : rowspan };
	const content = cellContent(node?.content ?? [], setting);
	const heads = node?.type === 'tableHeader' && !node.content?.every(isBlank);
	return heads ? element('th', { scope, ...spans }, content) : element('td', spans, content);
}

/** The text itself where there is one paragraph; paragraphs where there are several. */
function cellContent(blocks: readonly BodyNode[], setting: HtmlSetting): string {
	const full = blocks.filter((block) => !isBlank(block));
	const [only] = full;
	if (full.length === 1 && only) return inlineHtml(only.content, setting);
	return full
		.map((block) => {
			const dir = directionWithin(setting.direction, ownText(block));
			return element('p', { dir }, inlineHtml(block.content, setting));
		})
		.join('');
}

/** A drawing needs the page's styles; what it shows does not: its numbers, what they mean, whose they are. */
export function chartHtml({ attrs }: NodeOf<'chart'>, setting: HtmlSetting): string {
	const { title, description, unit, labels, series, source } = attrs;
	const write = exactWriter(setting.language);
	const heads = series.map((one, at) =>
		series.length === 1 ? one.name.trim() || unit.trim() || 'Value' : seriesName(one, at),
	);
	const rows = labels.map((label, at) => [
		element('th', { scope: 'row' }, escapeText(label)),
		...series.map(({ values }) => element('td', {}, escapeText(write(values[at] ?? 0)))),
	]);
	const said = /^source\b/i.test(source.trim()) ? source.trim() : `Source: ${source.trim()}`;
	return element(
		'figure',
		{},
		element('figcaption', { dir: directionWithin(setting.direction, title) }, element('strong', {}, escapeText(title))),
		element('p', { dir: directionWithin(setting.direction, description) }, escapeText(description)),
		element(
			'table',
			{},
			captionHtml(unit),
			element(
				'thead',
				{},
				element('tr', {}, '<td></td>', ...heads.map((head) => element('th', { scope: 'col' }, escapeText(head)))),
			),
			element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells))),
		),
		source.trim() === '' ? '' : element('p', {}, escapeText(said)),
	);
}
