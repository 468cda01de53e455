import { routes } from '@/lib/routes';
import type { PublishedNewsroom } from '../newsroom-queries';

/** The paper's name and its sections, above every page. */
export function Masthead({ newsroom }: { newsroom: PublishedNewsroom }) {
	return (
		<header className="masthead">
			<div className="masthead-bar">
				<a className="nameplate" href={routes.front()}>
					{newsroom.name}
				</a>
				<p className="motto">{newsroom.motto}</p>
				<a className="masthead-search" href={routes.search()}>
					Search
				</a>
			</div>
			<nav aria-label="Sections">
				<ul className="section-nav">
					{newsroom.sections.map((section) => (
						<li key={section.slug}>
							<a href={routes.section(section.slug)}>{section.name}</a>
						</li>
					))}
				</ul>
			</nav>
		</header>
	);
}
