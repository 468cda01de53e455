import { scaleBand } from 'd3-scale';
import { axisRoom, LabelAxis, LINE, ValueAxis } from './chart-axes';
import type { DrawingProps } from './chart-data';
import { ChartFrame, ChartPlot } from './chart-frame';
import { ChartLegend } from './chart-legend';
import { figureWriter, tickWriter } from './chart-numbers';
import { allValues, em, percent, rounded, type ValueScale, valueScale } from './chart-scales';
import { widest } from './chart-text';
import { columnTicks, PHONE } from './chart-ticks';

const HEIGHT = 18;
const TOP = 1.6;
/** So few columns carry their own figures, and need no axis. */
const FEW = 8;
/** Gaps between so many columns would be thinner than a pixel. */
const DENSE = 120;

/** Standing columns, in groups where there are several series. */
export function ColumnChart({ data, id, language }: DrawingProps) {
	const { labels, series } = data;
	const values = allValues(series);
	const own = figureWriter(language, data.unit);
	const figures = series.length === 1 && labels.length <= FEW && widest(values.map(own)) < PHONE / labels.length;
	const scale = valueScale(values, { ticks: 5, fromZero: true, nice: !figures });
	const write = tickWriter(scale.ticks, language, data.unit);
	const room = figures ? 0 : axisRoom(scale, write);
	const ticks = columnTicks(labels, room);
	const place = columns(labels.length, series.length);
	const below = TOP + HEIGHT + (figures && values.some((value) => value < 0) ? 1.4 : 0);
	const rows = Math.max(...ticks.map(({ lines }) => lines.length), 1);

	return (
		<>
			{series.length > 1 && <ChartLegend kind="column" series={series} />}
			<ChartFrame id={id} data={data} height={below + 0.6 + rows * LINE} end={room}>
				{!figures && <ValueAxis scale={scale} write={write} side="end" room={room} top={TOP} height={HEIGHT} />}
				<ChartPlot top={TOP} height={HEIGHT}>
					{Array.from(series.entries(), ([which, { values: heights }]) => (
						<path
							key={which}
							className={`chart-shape series-${which + 1}`}
							d={heights.map((value, at) => columnPath(place.left(at, which), place.width, value, scale)).join('')}
						/>
					))}
				</ChartPlot>
				<Base y={TOP + (1 - scale.at(0)) * HEIGHT} />
				{figures &&
					Array.from(values.entries(), ([at, value]) => (
						<text
							key={at}
							x={percent(place.middle(at))}
							y={em(TOP + (1 - scale.at(value)) * HEIGHT + (value < 0 ? 1.15 : -0.45))}
							textAnchor="middle"
						>
							{own(value)}
						</text>
					))}
				<LabelAxis gutters={room} ticks={ticks} at={place.middle} y={below + 1.4} />
			</ChartFrame>
		</>
	);
}

const Base = ({ y }: { y: number }) => <line className="chart-base" x1="0" x2="100%" y1={em(y)} y2={em(y)} />;

/** Where columns stand along a drawing that is 1 long. */
function columns(labels: number, series: number) {
	const indexes = Array.from({ length: labels }, (_, at) => at);
	const band = scaleBand(indexes, [0, 1])
		.paddingInner(labels * series > DENSE ? 0 : 0.3)
		.paddingOuter(0.12);
	const left = (at: number) => band(at) ?? 0;
	const width = band.bandwidth() / series;
	return {
		width,
		left: (at: number, which: number) => left(at) + which * width,
		middle: (at: number) => left(at) + band.bandwidth() / 2,
	};
}

function columnPath(left: number, width: number, value: number, scale: ValueScale): string {
	const [from, to] = [scale.at(0), scale.at(value)].map((share) => rounded((1 - share) * 1000));
	return `M${rounded(left * 1000)},${from}V${to}h${rounded(width * 1000)}V${from}z`;
}
