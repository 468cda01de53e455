import type { MarkedPiece } from '../search-marks';

/** A text with its hits marked. */
export function SearchMarked({ pieces }: { pieces: readonly MarkedPiece[] }) {
	return pieces.map(({ text, hit }, index) =>
		// biome-ignore lint/suspicious/noArrayIndexKey: pieces have nothing else, and are never rearranged
		hit ? <mark key={index}>{text}</mark> : text,
	);
}
