import { line } from 'd3-shape';
import { axisRoom, LabelAxis, LINE, TextLines, ValueAxis } from './chart-axes';
import type { DrawingProps } from './chart-data';
import { ChartFrame, ChartPlot } from './chart-frame';
import { ChartLegend } from './chart-legend';
import { tickWriter } from './chart-numbers';
import { allValues, em, gutter, needsZero, valueScale } from './chart-scales';
import { widest } from './chart-text';
import { lineTicks } from './chart-ticks';
import { endLabels } from './line-labels';

const HEIGHT = 18;
const TOP = 0.8;

/** A line for each series, named at its end where the names fit there. */
export function LineChart({ data, id, language }: DrawingProps) {
	const { labels, series } = data;
	const values = allValues(series);
	const scale = valueScale(values, { ticks: 5, fromZero: needsZero(values), nice: true });
	const write = tickWriter(scale.ticks, language, data.unit);
	const along = (at: number) => (labels.length === 1 ? 0.5 : at / (labels.length - 1));
	const down = (value: number) => (1 - scale.at(value)) * HEIGHT;
	const names = endLabels(data, down, HEIGHT);
	const axis = axisRoom(scale, write);
	const start = names ? axis : 0;
	const end = names ? gutter(widest(names.flatMap(({ lines }) => lines)) + 0.7) : axis;
	const path = line<number>()
		.x((_, at) => along(at) * 1000)
		.y((value) => (1 - scale.at(value)) * 1000)
		.digits(2);

	return (
		<>
			{series.length > 1 && !names && <ChartLegend kind="line" series={series} />}
			<ChartFrame id={id} data={data} height={TOP + HEIGHT + 0.6 + LINE} start={start} end={end}>
				<ValueAxis scale={scale} write={write} side={names ? 'start' : 'end'} room={axis} top={TOP} height={HEIGHT} />
				<ChartPlot top={TOP} height={HEIGHT}>
					{/* The first series is the story's subject and lies on top. */}
					{Array.from(series.entries(), ([which, one]) => (
						<path
							key={which}
							className={`chart-line series-${which + 1}`}
							d={path(one.values) ?? undefined}
							vectorEffect="non-scaling-stroke"
						/>
					)).reverse()}
				</ChartPlot>
				{labels.length === 1 &&
					Array.from(series.entries(), ([which, one]) => (
						<circle
							key={which}
							className={`chart-dot series-${which + 1}`}
							cx="50%"
							cy={em(TOP + down(one.values[0] ?? 0))}
							r="0.35em"
						/>
					))}
				{names?.map(({ which, lines, y }) => (
					<g key={which} className={`chart-name series-${which + 1}`}>
						<TextLines lines={lines} x="100%" y={TOP + y} dx="0.5em" anchor="start" />
					</g>
				))}
				<LabelAxis gutters={start + end} ticks={lineTicks(labels, start + end)} at={along} y={TOP + HEIGHT + 1.4} />
			</ChartFrame>
		</>
	);
}
