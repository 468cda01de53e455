import { BarChart } from './bar-chart';
import type { ChartData } from './chart-data';
import { drawnAs } from './chart-form';
import { unitInWords } from './chart-numbers';
import { ChartTable } from './chart-table';
import { ColumnChart } from './column-chart';
import { LineChart } from './line-chart';

/** `id` begins the ids of the chart's parts and must be its own on the page. */
type Props = { data: ChartData; id: string; language: string };

/** A chart with its title, its source and its numbers. */
export function StoryChart({ data, id, language }: Props) {
	const Drawing = DRAWINGS[drawnAs(data)];
	const single = data.series.length === 1 ? data.series[0]?.name.trim() : '';
	const measure = [single, unitInWords(data.unit)].filter(Boolean).join(', ');
	const source = data.source.trim();
	return (
		<figure className="chart">
			<figcaption>
				<span className="chart-title" id={`${id}-title`} dir="auto">
					{data.title}
				</span>
				{measure && (
					<span className="chart-measure" dir="auto">
						{measure}
					</span>
				)}
			</figcaption>
			<Drawing data={data} id={id} language={language} />
			{source && (
				<p className="chart-source" dir="auto">
					{/^source/i.test(source) ? source : `Source: ${source}`}
				</p>
			)}
			<ChartTable data={data} language={language} />
		</figure>
	);
}

const DRAWINGS = { bar: BarChart, column: ColumnChart, line: LineChart } as const;
