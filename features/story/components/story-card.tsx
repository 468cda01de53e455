import { bylineLine, withoutPlaces } from '@/features/byline/credits/credit-grammar';
import { CreditWords } from '@/features/byline/credits/credit-line';
import { Picture } from '@/features/media/components/picture';
import { turnOf } from '../body/text-direction';
import type { StoryCard as Card } from '../story-card-queries';
import { Kicker } from './kicker';
import { StoryClock, StoryDay } from './story-time';

type Size = 'lead' | 'secondary' | 'river' | 'small' | 'line';

const PICTURE_SIZES: Partial<Record<Size, string>> = {
	lead: '(min-width: 64rem) 52rem, 100vw',
	secondary: '(min-width: 64rem) 24rem, 100vw',
	river: '(min-width: 40rem) 14rem, 7rem',
};

type Props = {
	card: Card;
	size: Size;
	zone: string;
	level?: 2 | 3;
	priority?: boolean;
	/** Under the head of a day it is the hour that says more. */
	stamp?: 'day' | 'clock';
};

/** A story in a list, as large as its place asks. */
export function StoryCard({ card, size, zone, level = 2, priority = false, stamp = 'day' }: Props) {
	const Heading = level === 2 ? 'h2' : 'h3';
	const sizes = PICTURE_SIZES[size];
	return (
		<article className={`card card-${size}`} lang={card.language} dir={turnOf(card.language)}>
			{sizes && card.image && (
				// Not a link of its own: the headline's covers the whole card.
				<div className="card-picture">
					<Picture image={{ ...card.image, alt: '' }} sizes={sizes} priority={priority} />
				</div>
			)}
			<div className="card-words">
				{(card.kicker !== '' || card.kind !== 'news') && (
					<p className="kicker">
						<Kicker kind={card.kind} text={card.kicker} />
					</p>
				)}
				<Heading className="card-headline">
					<a href={card.address}>{card.headline}</a>
				</Heading>
				{sizes && card.standfirst !== '' && <p className="card-standfirst">{card.standfirst}</p>}
				<p className="card-foot">
					<CreditWords pieces={bylineLine(withoutPlaces(card.credits), card)} language={card.language} />{' '}
					<Stamp card={card} zone={zone} stamp={stamp} />
				</p>
			</div>
		</article>
	);
}

function Stamp({ card, zone, stamp }: Required<Pick<Props, 'card' | 'zone' | 'stamp'>>) {
	const given = { at: card.publishedAt, zone, language: card.language };
	if (stamp === 'day') return <StoryDay {...given} />;
	return card.precision === 'minute' ? <StoryClock {...given} /> : null;
}
