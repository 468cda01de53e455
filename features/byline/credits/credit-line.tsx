import { turnOf } from '@/features/story/body/text-direction';
import { routes } from '@/lib/routes';
import { type CreditPiece, isTurned, wordsIn } from './credit-grammar';

type Props = { pieces: readonly CreditPiece[]; language: string };

/** A line of credits, each name a link to its page. */
export function CreditLine({ pieces, language, className }: Props & { className: string }) {
	if (pieces.length === 0) return null;
	return (
		<p className={className} lang={language} dir={turnOf(language)}>
			{Array.from(pieces.entries(), ([at, piece]) =>
				typeof piece === 'object' && 'slug' in piece ? (
					<a key={at} href={routes.byline(piece.slug)} rel="author">
						<Piece piece={piece} language={language} />
					</a>
				) : (
					<Piece key={at} piece={piece} language={language} />
				),
			)}
		</p>
	);
}

/** A line of credits within something that is a link itself. */
export function CreditWords({ pieces, language }: Props) {
	if (pieces.length === 0) return null;
	return (
		<span dir={turnOf(language)}>
			{Array.from(pieces.entries(), ([at, piece]) => (
				<Piece key={at} piece={piece} language={language} />
			))}
		</span>
	);
}

function Piece({ piece, language }: { piece: CreditPiece; language: string }) {
	const words = wordsIn(piece);
	return isTurned(piece, language) ? <bdi>{words}</bdi> : words;
}
