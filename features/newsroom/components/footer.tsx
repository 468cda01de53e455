import { routes } from '@/lib/routes';
import type { PublishedNewsroom } from '../newsroom-queries';

/** Where a reader who has come to the end can go, and what the paper says of itself. */
export function Footer({ newsroom }: { newsroom: PublishedNewsroom }) {
	const groups: [string, { href: string; name: string }[]][] = [
		['Sections', newsroom.sections.map(({ slug, name }) => ({ href: routes.section(slug), name }))],
		[
			'The paper',
			[
				{ href: routes.latest(), name: 'Latest' },
				{ href: routes.archives(), name: 'Archive' },
				{ href: routes.bylines(), name: 'Bylines' },
				{ href: routes.corrections(), name: 'Corrections' },
				{ href: routes.search(), name: 'Search' },
				{ href: routes.feed('rss', routes.front()), name: 'RSS' },
			],
		],
		['About', newsroom.policies.map(({ slug, title }) => ({ href: routes.policy(slug), name: title }))],
	];
	return (
		<footer className="colophon">
			<div className="colophon-title">
				<p className="colophon-name">{newsroom.name}</p>
				<p className="colophon-motto">{newsroom.motto}</p>
			</div>
			{groups
				.filter(([, links]) => links.length > 0)
				.map(([title, links]) => (
					<nav key={title} aria-label={title === 'Sections' ? 'All sections' : title}>
						<p className="colophon-head">{title}</p>
						<ul>
							{links.map(({ href, name }) => (
								<li key={href}>
									<a href={href}>{name}</a>
								</li>
							))}
						</ul>
					</nav>
				))}
		</footer>
	);
}
