import { turnOf } from '@/features/story/body/text-direction';
import { Kicker } from '@/features/story/components/kicker';
import { StoryDay } from '@/features/story/components/story-time';
import type { SearchHit as Hit } from '../search-hit-queries';
import { SearchMarked } from './search-marked';

/** A found story as lists show it, with what was looked for marked, and what its text says of that. */
export function SearchHit({ hit, zone }: { hit: Hit; zone: string }) {
	const { card, headline, standfirst, byline, snippet } = hit;
	return (
		<article className="card search-hit" lang={card.language} dir={turnOf(card.language)}>
			<p className="kicker">
				{card.section.name}
				{(card.kicker !== '' || card.kind !== 'news') && ' · '}
				<Kicker kind={card.kind} text={card.kicker} />
			</p>
			<h2 className="card-headline">
				<a href={card.address}>
					<SearchMarked pieces={headline} />
				</a>
			</h2>
			{standfirst.length > 0 && (
				<p className="card-standfirst">
					<SearchMarked pieces={standfirst} />
				</p>
			)}
			{snippet && (
				<p className="search-snippet">
					<SearchMarked pieces={snippet} />
				</p>
			)}
			<p className="card-foot">
				{byline.length > 0 && (
					<span>
						<SearchMarked pieces={byline} />
					</span>
				)}{' '}
				<StoryDay at={card.publishedAt} zone={zone} language={card.language} />
			</p>
		</article>
	);
}
