import { barRows } from './bar-rows';
import { TextLines } from './chart-axes';
import type { DrawingProps } from './chart-data';
import { ChartFrame } from './chart-frame';
import { ChartLegend } from './chart-legend';
import { figureWriter } from './chart-numbers';
import { allValues, em, gutter, percent, valueScale } from './chart-scales';
import { widest } from './chart-text';

/** Lying bars, each with its figure at its end and therefore no axis. */
export function BarChart({ data, id, language }: DrawingProps) {
	const { labels, series } = data;
	const values = allValues(series);
	const scale = valueScale(values, { ticks: 5, fromZero: true, nice: false });
	const zero = scale.at(0);
	const write = figureWriter(language, data.unit);
	const { beside, thickness, rows, height } = barRows(labels, series.length);

	const room = (figures: number[]) => (figures.length === 0 ? 0 : widest(figures.map(write)) + 0.6);
	const labelRoom = beside ? widest(rows.flatMap(({ lines }) => lines)) + 0.4 : 0;
	const start = gutter(labelRoom + room(values.filter((value) => value < 0)));
	const end = gutter(room(values.filter((value) => value >= 0)));

	const bar = (value: number, which: number, top: number) => {
		const end = scale.at(value);
		return (
			<g key={which}>
				<rect
					className={`chart-shape series-${which + 1}`}
					x={percent(Math.min(zero, end))}
					width={percent(Math.abs(end - zero))}
					y={em(top)}
					height={em(thickness)}
				/>
				<text
					x={percent(end)}
					y={em(top + thickness / 2 + 0.34)}
					dx={value < 0 ? '-0.4em' : '0.4em'}
					textAnchor={value < 0 ? 'end' : 'start'}
				>
					{write(value)}
				</text>
			</g>
		);
	};

	return (
		<>
			{series.length > 1 && <ChartLegend kind="bar" series={series} />}
			<ChartFrame id={id} data={data} height={height} start={start} end={end}>
				{Array.from(rows.entries(), ([at, { lines, labelY, barTops }]) => (
					<g key={at}>
						<TextLines lines={lines} x="0" y={labelY} dx={em(-start)} anchor="start" />
						<line
							className="chart-base"
							x1={percent(zero)}
							x2={percent(zero)}
							y1={em((barTops[0] ?? 0) - 0.1)}
							y2={em((barTops.at(-1) ?? 0) + thickness + 0.1)}
						/>
						{barTops.map((top, which) => bar(series[which]?.values[at] ?? 0, which, top))}
					</g>
				))}
			</ChartFrame>
		</>
	);
}
