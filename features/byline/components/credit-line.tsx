import { routes } from '@/lib/routes';
import type { CreditPiece } from '../credit-grammar';

/** A line of credits, each name a link to its page. */
export function CreditLine({ pieces, className }: { pieces: CreditPiece[]; className: string }) {
	if (pieces.length === 0) return null;
	return (
		<p className={className}>
			{pieces.map((piece, index) =>
				typeof piece === 'string' ? (
					piece
				) : (
					// biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line never move
					<a key={index} href={routes.byline(piece.slug)} rel="author">
						{piece.name}
					</a>
				),
			)}
		</p>
	);
}
