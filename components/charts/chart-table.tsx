import { type ChartData, seriesName } from './chart-data';
import { exactWriter } from './chart-numbers';

/** Every label in full and every figure with all its digits, for those who want to read, copy or check them. */
export function ChartTable({ data, language }: { data: ChartData; language: string }) {
	const { title, unit, labels, series } = data;
	const write = exactWriter(language);
	return (
		<details className="chart-numbers">
			<summary>See the numbers</summary>
			{/* biome-ignore lint/a11y/useSemanticElements: a section would call for a heading */}
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
			<div className="table-scroll" role="region" aria-label={`Numbers: ${title}`} tabIndex={0}>
				<table>
					<caption>
						<span dir="auto">{[title, unit.trim()].filter(Boolean).join(', ')}</span>
					</caption>
					<thead>
						<tr>
							<td />
							{Array.from(series.entries(), ([which, one]) => (
								<th key={which} scope="col" className="number" dir="auto">
									{series.length === 1 ? one.name.trim() || unit.trim() || 'Value' : seriesName(one, which)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{Array.from(labels.entries(), ([at, label]) => (
							<tr key={at}>
								<th scope="row" dir="auto">
									{label}
								</th>
								{Array.from(series.entries(), ([which, { values }]) => (
									<td key={which} className="number">
										{write(values[at] ?? 0)}
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</details>
	);
}
