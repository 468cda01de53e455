import { em, percent, type ValueScale } from './chart-scales';
import { widest } from './chart-text';
import type { LabelTick } from './chart-ticks';

/** Lines of one text, each below the other by so many em. */
export const LINE = 1.2;

type ValueAxisProps = {
	scale: ValueScale;
	write: (value: number) => string;
	side: 'start' | 'end';
	top: number;
	height: number;
};

/** Hairlines across the drawing with their figures beside it; the one at nought is ink. */
export function ValueAxis({ scale, write, side, top, height }: ValueAxisProps) {
	return scale.ticks.map((tick) => {
		const y = em(top + (1 - scale.at(tick)) * height);
		return (
			<g key={tick}>
				<line className={tick === 0 ? 'chart-base' : 'chart-grid'} x1="0" x2="100%" y1={y} y2={y} />
				<text
					className="chart-figure"
					x={side === 'end' ? '100%' : '0'}
					y={y}
					dx={side === 'end' ? '0.5em' : '-0.5em'}
					dy="0.34em"
					textAnchor={side === 'end' ? 'start' : 'end'}
				>
					{write(tick)}
				</text>
			</g>
		);
	});
}

/** The gutter that the figures of an axis need. */
export const axisWidth = (scale: ValueScale, write: (value: number) => string) => widest(scale.ticks.map(write)) + 0.7;

type LabelAxisProps = {
	ticks: readonly LabelTick[];
	/** Where a label's middle stands along the drawing, from 0 to 1. */
	at: (index: number) => number;
	/** The baseline of the first line. */
	y: number;
};

export function LabelAxis({ ticks, at, y }: LabelAxisProps) {
	return ticks.map(({ index, lines, only }) => (
		<g key={index} className={only && `chart-${only}`}>
			<TextLines lines={lines} x={percent(at(index))} y={y} anchor={anchorAt(at(index))} />
		</g>
	));
}

/** A label at the very end of the drawing stays within it. */
const anchorAt = (share: number) => (share === 0 ? 'start' : share === 1 ? 'end' : 'middle');

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
