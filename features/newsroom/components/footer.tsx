import { routes } from '@/lib/routes';
import type { PublishedNewsroom } from '../newsroom-queries';

export function Footer({ newsroom }: { newsroom: PublishedNewsroom }) {
	return (
		<footer className="colophon">
			<p className="colophon-name">{newsroom.name}</p>
			<nav aria-label="All sections">
				<ul>
					{newsroom.sections.map((section) => (
						<li key={section.slug}>
							<a href={routes.section(section.slug)}>{section.name}</a>
						</li>
					))}
					<li>
						<a href="/search">Search</a>
					</li>
				</ul>
			</nav>
			<p className="colophon-motto">{newsroom.motto}</p>
		</footer>
	);
}
