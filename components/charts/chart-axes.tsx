import { em, gutter, percent, type ValueScale } from './chart-scales';
import { widest } from './chart-text';
import { type LabelTick, PHONE } from './chart-ticks';

/** Lines of one text, each below the other by so many em. */
export const LINE = 1.2;

type ValueAxisProps = {
	scale: ValueScale;
	write: (value: number) => string;
	side: 'start' | 'end';
	/** The gutter in which the figures stand, flush with the edge of the whole. */
	room: number;
	top: number;
	height: number;
};

/** Hairlines across the drawing with their figures beside it; the one at nought is ink. */
export function ValueAxis({ scale, write, side, room, top, height }: ValueAxisProps) {
	return scale.ticks.map((tick) => {
		const y = em(top + (1 - scale.at(tick)) * height);
		return (
			<g key={tick}>
				<line className={tick === 0 ? 'chart-base' : 'chart-grid'} x1="0" x2="100%" y1={y} y2={y} />
				<text
					className="chart-tick"
					x={side === 'end' ? '100%' : '0'}
					y={y}
					dx={em(side === 'end' ? room : -room)}
					dy="0.34em"
					textAnchor={side}
				>
					{write(tick)}
				</text>
			</g>
		);
	});
}

/** The gutter that the figures of an axis need. */
export const axisRoom = (scale: ValueScale, write: (value: number) => string) =>
	gutter(widest(scale.ticks.map(write)) + 0.5);

type LabelAxisProps = {
	ticks: readonly LabelTick[];
	/** Where a label's middle stands along the drawing, from 0 to 1. */
	at: (index: number) => number;
	/** The baseline of the first line. */
	y: number;
	gutters: number;
};

export function LabelAxis({ ticks, at, y, gutters }: LabelAxisProps) {
	const named = ticks.filter(({ lines }) => lines.length > 0);
	return named.map(({ index, lines, only }) => (
		<g key={index} className={only && `chart-${only}`}>
			<TextLines lines={lines} y={y} {...within(at(index), widest(lines) / 2 / (PHONE - gutters))} />
		</g>
	));
}

/** A label near an end of the drawing stays inside it on a phone too. `half` is half its share there. */
function within(share: number, half: number): { x: string; anchor: 'start' | 'middle' | 'end' } {
	if (share < half) return { x: '0', anchor: 'start' };
	if (1 - share < half) return { x: '100%', anchor: 'end' };
	return { x: percent(share), anchor: 'middle' };
}

type TextLinesProps = {
	lines: readonly string[];
	x: string;
	y: number;
	dx?: string;
	anchor: 'start' | 'middle' | 'end';
	className?: string;
};

export function TextLines({ lines, x, y, dx, anchor, className }: TextLinesProps) {
	return Array.from(lines.entries(), ([at, line]) => (
		<text key={at} className={className} x={x} y={em(y + at * LINE)} dx={dx} textAnchor={anchor}>
			{line}
		</text>
	));
}
