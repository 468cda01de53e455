import type { ChartData, ChartKind } from './chart-data';
import { widest } from './chart-text';
import { allFit } from './chart-ticks';

/** More bars than this would be a scroll, not a picture. */
const MOST_BARS = 120;
const MOST_NAMES = 40;
/** The gutter that an axis of figures may take. */
const AXIS = 3;
/** Shorter names are abbreviations ("Jan", "Q1"), which bear being thinned out. */
const ABBREVIATION = 3.5;

/** How a chart is drawn: as asked, unless a reader could not make out its labels or its bars that way. */
export function drawnAs({ kind, labels, series }: ChartData): ChartKind {
	if (kind === 'bar') return labels.length * series.length > MOST_BARS ? 'column' : 'bar';
	if (kind === 'column' && labels.length <= MOST_NAMES && areNames(labels) && !allFit(labels, AXIS)) return 'bar';
	return kind;
}

/** Names, every one of which is needed, as against steps in time or size. */
function areNames(labels: readonly string[]): boolean {
	return !labels.some((label) => /\p{N}/u.test(label)) && widest(labels) > ABBREVIATION;
}
