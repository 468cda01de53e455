import { fold } from '@/lib/fold';
import { routes } from '@/lib/routes';
import type { IndexedByline } from '../byline-queries';

type Props = { bylines: IndexedByline[]; language: string };

/** Names as they are filed, under their first letters. */
export function BylineIndex({ bylines, language }: Props) {
	if (bylines.length === 0) return <p className="notice">Nobody has been credited yet.</p>;
	const { compare } = new Intl.Collator([language, 'en'], { sensitivity: 'base' });
	const filed = bylines.toSorted((a, b) => compare(a.sortName, b.sortName));
	const letters = Map.groupBy(filed, ({ sortName }) => ([...fold(sortName)][0] ?? '').toUpperCase());
	return (
		<div className="byline-index">
			{[...letters].map(([letter, those]) => (
				<section key={letter} aria-label={letter}>
					<h2>{letter}</h2>
					<ul>
						{those.map((one) => (
							<li key={one.slug}>
								<a href={routes.byline(one.slug)}>{one.name}</a>
								<span>{one.status === 'former' ? formerly(one.title) : one.title}</span>
							</li>
						))}
					</ul>
				</section>
			))}
		</div>
	);
}

const formerly = (title: string) => (title === '' ? 'Former' : `${title} (former)`);
