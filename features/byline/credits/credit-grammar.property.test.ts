import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CREDIT_ROLES } from '../byline-schema';
import {
	authorsOf,
	bylineLine,
	type CreditPiece,
	type NamedCredit,
	piecesToText,
	pieceToText,
	tagLine,
} from './credit-grammar';

/** Names of every script, with the words and marks that lines are made of. */
const name = fc.oneof(
	fc.constantFrom('Ana Ruiz', 'Rip van der Meer', 'María de la O', '村上春樹', 'أحمد علي', 'אנה', 'By and in', 'Inés'),
	fc.constantFrom('Smith, Jones and Co.', '{0}', '0', '</a>', 'A; B', ' و', 'y', '、', '\u2068', ' ', ''),
	fc.string({ unit: 'binary', maxLength: 8 }),
);
const credits = fc
	.array(
		fc.record({
			role: fc.constantFrom(...CREDIT_ROLES),
			kind: fc.constantFrom('person' as const, 'agency' as const, 'desk' as const, 'pseudonym' as const),
			place: fc.oneof(fc.constant(''), name),
			name,
		}),
		{ maxLength: 12 },
	)
	.map((made) => made.map((one, at): NamedCredit => ({ ...one, slug: `slug-${at}` })));
const style = fc.record({
	language: fc.constantFrom('en', 'en-GB', 'es', 'de', 'fr', 'ar', 'he', 'fa', 'it', 'ja', 'th', 'zh', 'tlh'),
	oxfordComma: fc.boolean(),
});

const namesIn = (pieces: readonly CreditPiece[]) =>
	pieces.flatMap((piece) => (typeof piece === 'object' && 'slug' in piece ? [piece] : []));
const named = (list: readonly NamedCredit[]) => list.map(({ name: as, slug }) => ({ name: as, slug }));

it('every name stands in its line once, in order, as it is', () => {
	fc.assert(
		fc.property(credits, style, (all, how) => {
			expect(namesIn(bylineLine(all, how))).toEqual(named(all.filter(({ role }) => role === 'by')));
			const others = CREDIT_ROLES.filter((role) => role !== 'by').flatMap((role) =>
				all.filter((one) => one.role === role),
			);
			expect(namesIn(tagLine(all, how))).toEqual(named(others));
			expect(authorsOf(all)).toEqual(all.filter(({ role }) => role === 'by'));
		}),
	);
});

it('two names never touch, and every place stands behind a name', () => {
	fc.assert(
		fc.property(credits, style, (all, how) => {
			for (const pieces of [bylineLine(all, how), tagLine(all, how)]) {
				for (const [at, piece] of pieces.entries()) {
					if (typeof piece === 'string') expect(piece).not.toBe('');
					else if ('slug' in piece) expect(typeof (pieces[at - 1] ?? '')).toBe('string');
					else expect(pieces.slice(0, at).some((before) => typeof before === 'object' && 'slug' in before)).toBe(true);
				}
			}
		}),
	);
});

it('the text is the pieces, and isolates are closed', () => {
	fc.assert(
		fc.property(credits, style, (all, how) => {
			const pieces = bylineLine(all, how);
			expect(piecesToText(pieces, how.language)).toBe(pieces.map((one) => pieceToText(one, how.language)).join(''));
			for (const piece of pieces) {
				const [text, plain] = [
					pieceToText(piece, how.language),
					typeof piece === 'string' ? piece : (Object.values(piece)[0] ?? ''),
				];
				expect([plain, `\u2068${plain}\u2069`]).toContain(text);
			}
		}),
	);
});

it('every place is told as often as it was given, or once for all', () => {
	fc.assert(
		fc.property(credits, style, (all, how) => {
			const given = all.filter(({ role, place }) => role === 'by' && place !== '').map(({ place }) => place);
			const told = bylineLine(all, how).flatMap((piece) =>
				typeof piece === 'object' && 'place' in piece ? [piece.place] : [],
			);
			const by = all.filter(({ role }) => role === 'by');
			const once = by.length === given.length && new Set(given).size === 1;
			expect([given, ...(once ? [given.slice(0, 1)] : [])]).toContainEqual(told);
		}),
	);
});
