import { MERGED_FIELDS, type MergeChoice } from './merge-choice';
import type { MergeAsked } from './merge-queries';

type Asked = Record<string, string | string[] | undefined>;

/** What the merge page's form asks for by its address. */
export function readMergeAsked(asked: Asked): MergeAsked {
	const one = (name: string) => [asked[name] ?? ''].flat()[0] ?? '';
	const chosen = MERGED_FIELDS.flatMap((field) => (one(field) ? [[field, one(field)] as const] : []));
	return {
		ids: [asked['ids'] ?? []].flat(),
		survivor: one('survivor'),
		// Somebody else survives: what was chosen before was chosen for another.
		choice: one('of') === one('survivor') ? (Object.fromEntries(chosen) as MergeChoice) : {},
		account: one('account'),
	};
}

/** The same as an address's parameters, with a page of what it would change. */
export function mergeParameters({ ids, survivor, choice, account }: MergeAsked, page: number): string {
	const of = survivor ? [['survivor', survivor] as const, ['of', survivor] as const] : [];
	return new URLSearchParams([
		...ids.map((id) => ['ids', id]),
		...of.map(([name, id]) => [name, id]),
		...Object.entries(choice),
		...(account ? [['account', account]] : []),
		...(page > 1 ? [['page', String(page)]] : []),
	]).toString();
}
