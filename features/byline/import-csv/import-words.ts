import { routes } from '@/lib/routes';
import { KIND_WORDS } from '../byline-words';
import { fieldWord } from '../desk-page/byline-field-words';
import type { MatchedBy, PlannedRow } from './import-plan';

/** A row of the preview: what is to be read, and where it leads. */
export type PreviewRow = {
	line: number;
	name: string;
	outcome: PlannedRow['outcome'];
	told: string;
	/** The byline that it matches. */
	match: { href: string; name: string } | null;
};

export type ImportCounts = { made: number; filled: number; unchanged: number; refused: number };

const BY: Record<MatchedBy, string> = {
	slug: 'by its address',
	'former slug': 'by an address that it had',
	name: 'by its name',
	profile: 'by an address where it can be reached',
};

export function previewOf(row: PlannedRow): PreviewRow {
	const { line, name, outcome } = row;
	const match = outcome === 'matched' ? { href: routes.deskByline(row.id), name: row.called } : null;
	return { ...{ line, name, outcome, match }, told: toldOf(row) };
}

function toldOf(row: PlannedRow): string {
	switch (row.outcome) {
		case 'made':
			return `${KIND_WORDS[row.content.kind]}, /by/${row.content.slug}`;
		case 'refused':
			return row.reason;
		case 'matched': {
			const filled = Object.keys(row.fills).map(fieldWord);
			const adds = filled.length > 0 ? `adds ${filled.join(', ')}` : 'adds nothing';
			const kept = row.kept.length > 0 ? `; keeps its own ${row.kept.map(wordOf).join(', ')}` : '';
			return `${BY[row.by]}: ${adds}${kept}`;
		}
	}
}

const wordOf = (field: string): string => (field === 'slug' ? 'address' : fieldWord(field));

export function countOutcomes(plan: readonly PlannedRow[]): ImportCounts {
	const counts: ImportCounts = { made: 0, filled: 0, unchanged: 0, refused: 0 };
	for (const row of plan) {
		if (row.outcome !== 'matched') counts[row.outcome] += 1;
		else if (Object.keys(row.fills).length > 0) counts.filled += 1;
		else counts.unchanged += 1;
	}
	return counts;
}

/** "3 made, 1 filled in …", without what there is none of. */
export function countsInWords({ made, filled, unchanged, refused }: ImportCounts): string {
	const parts = [
		[made, 'new'],
		[filled, 'known, with something to add'],
		[unchanged, 'known, with nothing to add'],
		[refused, 'refused'],
	] as const;
	return parts.flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : [])).join('; ');
}
