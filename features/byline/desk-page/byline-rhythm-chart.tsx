import { Table } from '@/components/ui/table';
import { formatDay } from '@/lib/dates';
import type { Week } from './byline-rhythm';

type Props = { weeks: readonly (Week & { count: number })[]; clock: { zone: string; language: string } };

/** Heights that the drawing is divided into; it fills whatever room there is. */
const HIGH = 100;

/** How often a name stood above a story, week by week, as a picture and as its numbers. */
export function BylineRhythmChart({ weeks, clock: { zone, language } }: Props) {
	const most = Math.max(1, ...weeks.map(({ count }) => count));
	const day = ({ start }: Week) => formatDay(start, zone, language);
	return (
		<figure className="rhythm">
			<svg viewBox={`0 0 ${weeks.length} ${HIGH}`} preserveAspectRatio="none" role="img" aria-labelledby="rhythm-what">
				<title id="rhythm-what">{inWords(weeks, day)}</title>
				{weeks.map((week, at) => (
					<rect
						key={week.day}
						x={at + 0.12}
						y={HIGH - (week.count / most) * HIGH}
						width={0.76}
						height={(week.count / most) * HIGH}
					/>
				))}
			</svg>
			<div className="rhythm-months" aria-hidden="true">
				{monthsOf(weeks, language).map(({ at, name }) => (
					<span key={at} style={{ insetInlineStart: `${(at / weeks.length) * 100}%` }}>
						{name}
					</span>
				))}
			</div>
			<figcaption>{inWords(weeks, day)}</figcaption>
			<details>
				<summary>See the numbers</summary>
				<Table caption="Stories by week" head={[{ label: 'Week from' }, { label: 'Stories', align: 'right' }]}>
					{weeks.toReversed().map((week) => (
						<tr key={week.day}>
							<td>{day(week)}</td>
							<td data-align="right">{week.count}</td>
						</tr>
					))}
				</Table>
			</details>
		</figure>
	);
}

function inWords(weeks: Props['weeks'], day: (week: Week) => string): string {
	const total = weeks.reduce((sum, { count }) => sum + count, 0);
	if (total === 0) return 'No stories in the last 53 weeks.';
	const best = weeks.reduce((most, week) => (week.count > most.count ? week : most));
	const quiet = weeks.filter(({ count }) => count === 0).length;
	const stories = total === 1 ? 'One story' : `${total} stories`;
	return `${stories} in the last 53 weeks: most in the week from ${day(best)} (${best.count}), none in ${quiet} of them.`;
}

/** Every other month by its first full week, so that their names have room on a phone. */
function monthsOf(weeks: Props['weeks'], language: string): { at: number; name: string }[] {
	const write = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
	return weeks.flatMap(({ day }, at) => {
		const [month, before] = [day.slice(0, 7), weeks[at - 1]?.day.slice(0, 7)];
		const isOdd = Number(month.slice(5)) % 2 === 1;
		return before && before !== month && isOdd ? [{ at, name: write.format(new Date(`${day}T00:00:00Z`)) }] : [];
	});
}
