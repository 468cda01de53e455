import type { ReactNode } from 'react';
import type { ChartData } from './chart-data';
import { em } from './chart-scales';

type Props = {
	id: string;
	data: ChartData;
	/** In em. */
	height: number;
	/** Gutters beside the drawing for labels and figures. */
	start?: number;
	end?: number;
	children: ReactNode;
};

/**
 * The picture of a chart. It has no view box of its own: lengths along it are percent
 * and heights are em, so that it fills any width while its text keeps the reader's size.
 */
export function ChartFrame({ id, data, height, start = 0, end = 0, children }: Props) {
	return (
		// biome-ignore lint/a11y/noSvgWithoutTitle: the figure's caption names it
		<svg
			className={`chart-drawing chart-start-${start} chart-end-${end}`}
			width="100%"
			height={em(height)}
			direction="ltr"
			role="img"
			aria-labelledby={`${id}-title ${id}-description`}
		>
			<desc id={`${id}-description`}>{data.description}</desc>
			{children}
		</svg>
	);
}

/** The part in which shapes are drawn, 1,000 by 1,000 whatever its true size. */
export function ChartPlot({ top, height, children }: { top: number; height: number; children: ReactNode }) {
	return (
		// biome-ignore lint/a11y/noSvgWithoutTitle: a part of the picture above
		<svg
			x="0"
			y={em(top)}
			width="100%"
			height={em(height)}
			viewBox="0 0 1000 1000"
			preserveAspectRatio="none"
			overflow="visible"
		>
			{children}
		</svg>
	);
}
