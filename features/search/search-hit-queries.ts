import { and, eq, inArray } from 'drizzle-orm';
import { database } from '@/db/client';
import { revision, story } from '@/db/schema';
import { bylineLine, pieceToText, withoutPlaces } from '@/features/byline/credits/credit-grammar';
import { bodyText } from '@/features/story/body/body-text';
import { isLiveToo, type StoryCard } from '@/features/story/story-card-queries';
import { type MarkedPiece, marked } from './search-marks';
import type { NamedTerm } from './search-match';
import { snippetOf } from './search-snippet';
import { UNSTEMMED } from './search-words';

/** A found story, with marks where it has what was looked for. */
export type SearchHit = {
	card: StoryCard;
	headline: MarkedPiece[];
	standfirst: MarkedPiece[];
	byline: MarkedPiece[];
	/** What the text says of it; null if it is not in the text. */
	snippet: MarkedPiece[] | null;
};

export async function getPublishedHits(cards: readonly StoryCard[], terms: readonly NamedTerm[]): Promise<SearchHit[]> {
	const bodies = await readBodies(cards.map((card) => card.id));
	return cards.map((card) => ({
		card,
		headline: marked(card.headline, card.language, terms),
		standfirst: marked(card.standfirst, card.language, terms),
		byline: writtenBy(card).flatMap((piece) => marked(piece, UNSTEMMED, namesIn(terms))),
		snippet: snippetOf(bodies.get(card.id) ?? '', card.language, terms),
	}));
}

/** Names are found as they are written, whatever the language. */
const namesIn = (terms: readonly NamedTerm[]) =>
	terms
		.filter(({ bylines }) => bylines.length > 0)
		.map(({ name, prefix }) => ({ forms: [{ words: name.split(' '), begun: prefix }] }));

/** Piece by piece, because a language may write its "and" and the name that follows as one word. */
const writtenBy = (card: StoryCard): string[] =>
	bylineLine(withoutPlaces(card.credits), card).map((piece) => pieceToText(piece, card.language));

async function readBodies(ids: readonly string[]): Promise<Map<string, string>> {
	if (ids.length === 0) return new Map();
	const rows = await database()
		.select({ id: story.id, body: revision.body })
		.from(story)
		.innerJoin(revision, eq(revision.id, story.liveRevisionId))
		.where(and(inArray(story.id, [...ids]), isLiveToo));
	return new Map(rows.map((row) => [row.id, bodyText(row.body)]));
}
