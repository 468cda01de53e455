import { BodyView } from '@/features/story/body/body-view';
import { dayIn, formatDay } from '@/lib/dates';
import { routes } from '@/lib/routes';
import type { PublishedNewsroom, PublishedPolicy } from '../newsroom-queries';

/** How the paper says that it works, with the way to the rest of what it says. */
export function PolicyView({ policy, newsroom }: { policy: PublishedPolicy; newsroom: PublishedNewsroom }) {
	const { zone, language } = newsroom;
	return (
		<article className="policy story">
			<header className="story-head">
				<p className="kicker">About {newsroom.name}</p>
				<h1>{policy.title}</h1>
			</header>
			<BodyView body={policy.body} images={new Map()} language={language} />
			<footer className="story-end">
				<p className="policy-date">
					Last changed{' '}
					<time dateTime={dayIn(policy.updatedAt, zone)}>{formatDay(policy.updatedAt, zone, language)}</time>
				</p>
				<nav className="topics" aria-label="More about the paper">
					<ul>
						{newsroom.policies
							.filter(({ slug }) => slug !== policy.slug)
							.map(({ slug, title }) => (
								<li key={slug}>
									<a href={routes.policy(slug)}>{title}</a>
								</li>
							))}
					</ul>
				</nav>
			</footer>
		</article>
	);
}
