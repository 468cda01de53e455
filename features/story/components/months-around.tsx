import { formatMonth } from '@/lib/dates';
import { routes } from '@/lib/routes';

type Props = { before: string | null; after: string | null; language: string };

/** The way to the months beside this one, and to all of them. */
export function MonthsAround({ before, after, language }: Props) {
	return (
		<nav className="months-around" aria-label="Months">
			{before && <a href={routes.archive(before)}>← {formatMonth(before, language)}</a>}
			<a href={routes.archives()}>All months</a>
			{after && <a href={routes.archive(after)}>{formatMonth(after, language)} →</a>}
		</nav>
	);
}
