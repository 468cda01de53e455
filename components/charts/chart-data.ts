export type ChartKind = 'bar' | 'column' | 'line';
export type ChartSeries = { name: string; values: number[] };

/** What a chart shows: one value for each label in every series. */
export type ChartData = {
	kind: ChartKind;
	title: string;
	/** What the picture shows, in words. */
	description: string;
	unit: string;
	source: string;
	labels: string[];
	series: ChartSeries[];
};

/** What each drawing is given. Heights and offsets in it are in em, distances along it in percent. */
export type DrawingProps = { data: ChartData; id: string; language: string };

export const seriesName = (series: ChartSeries, at: number) => series.name.trim() || `Series ${at + 1}`;
