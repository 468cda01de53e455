import { type ChartKind, type ChartSeries, seriesName } from './chart-data';

/** What each colour stands for, where the series are not named in the drawing. */
export function ChartLegend({ kind, series }: { kind: ChartKind; series: readonly ChartSeries[] }) {
	return (
		<ul className="chart-legend">
			{Array.from(series.entries(), ([which, one]) => (
				<li key={which}>
					<svg className="chart-swatch" viewBox="0 0 16 10" width="16" height="10" aria-hidden="true">
						{kind === 'line' ? (
							<path className={`chart-line series-${which + 1}`} d="M0,5H16" />
						) : (
							<rect className={`chart-shape series-${which + 1}`} width="16" height="10" />
						)}
					</svg>
					<span dir="auto">{seriesName(one, which)}</span>
				</li>
			))}
		</ul>
	);
}
