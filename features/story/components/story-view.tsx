import { AboutWriters } from '@/features/byline/components/about-writers';
import { bylineLine, tagLanguage, tagLine } from '@/features/byline/credits/credit-grammar';
import { CreditLine } from '@/features/byline/credits/credit-line';
import { LeadPicture } from '@/features/media/components/lead-picture';
import { routes } from '@/lib/routes';
import { BodyView } from '../body/body-view';
import { turnOf } from '../body/text-direction';
import type { PublishedStory } from '../story-queries';
import { Kicker } from './kicker';
import { MoreStories } from './more-stories';
import { StoryCorrections } from './story-corrections';
import { StoryShare } from './story-share';
import { StoryTime } from './story-time';

type Props = { story: PublishedStory; zone: string; siteUrl: URL };

/** The story page, in the order that a reader wants it. */
export function StoryView({ story, zone, siteUrl }: Props) {
	const { language } = story;
	const address = new URL(story.address, siteUrl).href;
	const above = story.corrections.filter((one) => one.above);
	const below = story.corrections.filter((one) => !one.above);
	return (
		<>
			<article className="story" lang={language} dir={turnOf(language)} data-address={address}>
				<header className="story-head">
					<p className="kicker">
						<a className="kicker-section" href={routes.section(story.section.slug)}>
							{story.section.name}
						</a>
						<Kicker kind={story.kind} text={story.kicker} />
					</p>
					<h1>{story.headline}</h1>
					{story.standfirst !== '' && <p className="standfirst">{story.standfirst}</p>}
				</header>
				{story.image && <LeadPicture image={story.image} />}
				<div className="story-meta">
					<CreditLine className="byline-line" pieces={bylineLine(story.credits, story)} language={language} />
					<p className="times">
						<StoryTime at={story.publishedAt} zone={zone} language={language} precision={story.precision} />
						{story.updatedAt && (
							<span className="updated">
								Updated <StoryTime at={story.updatedAt} zone={zone} language={language} />
							</span>
						)}
					</p>
					<StoryShare address={address} headline={story.headline} />
				</div>
				<StoryCorrections corrections={above} zone={zone} language={language} />
				<BodyView body={story.body} images={story.images} language={language} dateline={story.dateline?.place} />
				<div className="story-end">
					<CreditLine className="tag-line" pieces={tagLine(story.credits, story)} language={tagLanguage(language)} />
					<StoryCorrections corrections={below} zone={zone} language={language} />
					<AboutWriters writers={story.writers} language={language} />
					{story.topics.length > 0 && (
						<nav className="topics" aria-label="Topics">
							<ul>
								{story.topics.map((topic) => (
									<li key={topic.slug}>
										<a href={routes.topic(topic.slug)}>{topic.name}</a>
									</li>
								))}
							</ul>
						</nav>
					)}
				</div>
			</article>
			<MoreStories id="related" stories={story.related} zone={zone}>
				Related
			</MoreStories>
			<MoreStories id="more" stories={story.moreFromSection} zone={zone}>
				More from <a href={routes.section(story.section.slug)}>{story.section.name}</a>
			</MoreStories>
		</>
	);
}
