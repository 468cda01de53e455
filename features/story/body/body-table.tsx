import type { BodyNode, NodeOf } from './body-schema';
import type { Setting } from './body-setting';
import { isBlank, ownText } from './body-text';
import { InlineText } from './inline-text';
import { type GridCell, numberColumns, tableGrid } from './table-grid';
import { directionWithin } from './text-direction';

/** Scrolls in its own frame where it is wider than the screen, by keyboard too. */
export function TableView({ node, setting }: { node: NodeOf<'table'>; setting: Setting }) {
	const caption = node.attrs.caption.trim();
	const grid = tableGrid(node);
	const numbers = numberColumns(grid);
	const row = (section: 'head' | 'body') => (cells: GridCell[], at: number) => (
		<tr key={`${section} ${at}`}>
			{cells.map((cell) => (
				<Cell
					key={cell.column}
					cell={cell}
					scope={section === 'head' ? 'col' : 'row'}
					isNumber={numbers.has(cell.column)}
					setting={setting}
				/>
			))}
		</tr>
	);
	return (
		// biome-ignore lint/a11y/useSemanticElements: a section would call for a heading
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
		<div className="table-scroll" role="region" aria-label={caption || 'Table'} tabIndex={0}>
			<table>
				{caption && (
					<caption>
						<span>{caption}</span>
					</caption>
				)}
				{grid.head.length > 0 && <thead>{grid.head.map(row('head'))}</thead>}
				{grid.body.length > 0 && <tbody>{grid.body.map(row('body'))}</tbody>}
			</table>
		</div>
	);
}

type CellProps = { cell: GridCell; scope: 'col' | 'row'; isNumber: boolean; setting: Setting };

function Cell({ cell, scope, isNumber, setting }: CellProps) {
	const { node, colspan, rowspan } = cell;
	const spans = {
		colSpan: colspan === 1 ? undefined : colspan,
		rowSpan: rowspan === 1 ? undefined : rowspan,
		className: isNumber && colspan === 1 ? 'number' : undefined,
	};
	if (node?.type === 'tableHeader' && !node.content?.every(isBlank)) {
		return (
			<th scope={scope} {...spans}>
				<CellContent blocks={node.content} setting={setting} />
			</th>
		);
	}
	return (
		<td {...spans}>
			<CellContent blocks={node?.content} setting={setting} />
		</td>
	);
}

/** The text itself where there is one paragraph; paragraphs where there are several. */
function CellContent({ blocks, setting }: { blocks: readonly BodyNode[] | undefined; setting: Setting }) {
	const full = (blocks ?? []).filter((block) => !isBlank(block));
	const [only] = full;
	if (full.length === 1 && only) return <InlineText nodes={only.content} setting={setting} />;
	return Array.from(full.entries(), ([at, block]) => (
		<p key={at} dir={directionWithin(setting.direction, ownText(block))}>
			<InlineText nodes={block.content} setting={setting} />
		</p>
	));
}
