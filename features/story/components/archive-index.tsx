import { formatMonth } from '@/lib/dates';
import { routes } from '@/lib/routes';

/** Every month in which the paper appeared, year by year. `months` are yyyy-mm, newest first. */
export function ArchiveIndex({ months, language }: { months: string[]; language: string }) {
	const years = Map.groupBy(months, (month) => month.slice(0, 4));
	return (
		<div className="list-page">
			<header className="list-head">
				<h1>Archive</h1>
			</header>
			{months.length === 0 && <p className="notice">Nothing has been published yet.</p>}
			<div className="archive-years">
				{[...years].map(([year, those]) => (
					<section key={year} aria-labelledby={`year-${year}`}>
						<h2 id={`year-${year}`}>{year}</h2>
						<ul>
							{those.toReversed().map((month) => (
								<li key={month}>
									<a href={routes.archive(month)} aria-label={formatMonth(month, language)}>
										{formatMonth(month, language, { year: false })}
									</a>
								</li>
							))}
						</ul>
					</section>
				))}
			</div>
		</div>
	);
}
