import { bodyText } from '@/features/story/body/body-text';
import { nameKey } from '@/lib/fold';
import { pace } from '@/lib/pace';
import { sameValue } from '@/lib/same-value';
import { freeSlug, slugify } from '@/lib/slug';
import type { BylineRow } from '../byline-row-queries';
import { nameReasons } from '../duplicates/name-likeness';
import { shapeOf } from '../duplicates/name-shape';
import { profileKeys } from '../duplicates/profile-key';
import { type CsvByline, type CsvContent, readCsvByline } from './csv-byline';
import type { CsvRow } from './csv-table';

/** What of the register an import looks at. */
export type RegisteredByline = Omit<BylineRow, 'portraitId' | 'createdAt' | 'version'>;
export type ImportRegister = { bylines: RegisteredByline[]; formerSlugs: { slug: string; targetId: string }[] };

const FILLED = ['sortName', 'title', 'bio', 'beats', 'location', 'languages', 'contacts', 'sameAs'] as const;
type Filled = (typeof FILLED)[number];
type Fills = Partial<Pick<BylineRow, Filled>>;

export type MatchedBy = 'slug' | 'former slug' | 'name' | 'profile';

/** What becomes of a row. `fills`: what was empty. `kept`: what the file says otherwise, and is left as it is. */
export type PlannedRow = { line: number; name: string } & (
	| { outcome: 'made'; content: CsvContent & { slug: string } }
	| { outcome: 'matched'; id: string; called: string; by: MatchedBy; fills: Fills; kept: string[] }
	| { outcome: 'refused'; reason: string }
);

type Read = Extract<CsvByline, { ok: true }>;
type Match = { byline: RegisteredByline; by: MatchedBy };

/** Says of each row what an import would do. It depends on nothing but the rows and the register. */
export async function planImport(rows: readonly CsvRow[], register: ImportRegister): Promise<PlannedRow[]> {
	const turn = pace();
	const read: { line: number; byline: CsvByline }[] = [];
	for (const row of rows) {
		read.push({ line: row.line, byline: readCsvByline(row) });
		if (turn.isDue()) await turn.rest();
	}
	const known = await indexed(register, turn);
	const alone = addressesOfOne(read.flatMap(({ byline }) => (byline.ok ? [profileKeys(byline.content)] : [])));
	const asked = read.flatMap(({ byline }) => (byline.ok && byline.content.slug ? [byline.content.slug] : []));
	const taken = new Set([...known.bySlug.keys(), ...known.byFormerSlug.keys(), ...asked]);
	/** By which line a byline, a name, a slug is spoken for. */
	const lines = { id: new Map<string, number>(), name: new Map<string, number>(), slug: new Map<string, number>() };
	const plan: PlannedRow[] = [];
	for (const { line, byline } of read) {
		plan.push({
			line,
			name: byline.name,
			...(byline.ok ? await decide(byline, line) : { outcome: 'refused', reason: byline.reason }),
		});
		if (turn.isDue()) await turn.rest();
	}
	return plan;

	async function decide(row: Read, line: number) {
		const match = findMatch(row);
		if (typeof match === 'string') return refuse(match);
		const key = nameKey(row.name);
		const before = lines.name.get(key);
		// An address of its own tells two of one name apart.
		if (before !== undefined && match?.by !== 'slug') return refuse(`Line ${before} has the same name.`);
		lines.name.set(key, before ?? line);
		return match ? matched(row, line, match) : made(row, line);
	}

	function findMatch(row: Read): Match | string | null {
		const { name, content } = row;
		const bearer = content.slug === undefined ? undefined : known.bySlug.get(content.slug);
		if (bearer && content.slug) {
			return isMeant(name, content.slug, bearer)
				? { byline: bearer, by: 'slug' }
				: `/by/${content.slug} is the address of ${bearer.name}.`;
		}
		const former = content.slug === undefined ? undefined : known.byFormerSlug.get(content.slug);
		if (former && content.slug) {
			return isMeant(name, content.slug, former)
				? { byline: former, by: 'former slug' }
				: `/by/${content.slug} leads to ${former.name}.`;
		}
		const namesakes = known.byName.get(nameKey(name)) ?? [];
		const [namesake, ...others] = namesakes;
		if (others.length > 0) return `${namesakes.length} bylines are called ${name}: say by “slug” which is meant.`;
		if (namesake) return { byline: namesake, by: 'name' };
		const mine = profileKeys(content).filter((address) => alone.has(address));
		const found = new Set(mine.flatMap((address) => known.byProfile.get(address) ?? []));
		const [only] = found;
		return only && found.size === 1 ? { byline: only, by: 'profile' } : null;
	}

	function matched(row: Read, line: number, { byline, by }: Match) {
		const before = lines.id.get(byline.id);
		if (before !== undefined) return refuse(`Line ${before} is about the same byline, ${byline.name}.`);
		lines.id.set(byline.id, line);
		return { outcome: 'matched' as const, id: byline.id, called: byline.name, by, ...whatItAdds(row, byline, by) };
	}

	async function made({ name, content }: Read, line: number) {
		const before = content.slug === undefined ? undefined : lines.slug.get(content.slug);
		if (before !== undefined) return refuse(`Line ${before} asks for the same address.`);
		const slug = content.slug ?? (await freeSlug(slugify(name) || 'byline', async (one) => taken.has(one)));
		lines.slug.set(slug, line);
		taken.add(slug);
		return { outcome: 'made' as const, content: { ...content, slug } };
	}
}

const refuse = (reason: string) => ({ outcome: 'refused' as const, reason });

/** An address belongs to a row whose name is like its bearer's, or is the one that the address was made of. */
const isMeant = (name: string, slug: string, bearer: RegisteredByline): boolean =>
	nameReasons(shapeOf(name), shapeOf(bearer.name, bearer.nameKey)).length > 0 ||
	slugify(name) === slug.replace(/-\d+$/, '') ||
	slugify(name) === slug;

async function indexed({ bylines, formerSlugs }: ImportRegister, turn: ReturnType<typeof pace>) {
	const byId = new Map(bylines.map((byline) => [byline.id, byline]));
	const sharing = new Map<string, RegisteredByline[]>();
	for (const byline of bylines) {
		for (const address of profileKeys(byline)) sharing.set(address, [...(sharing.get(address) ?? []), byline]);
		if (turn.isDue()) await turn.rest();
	}
	return {
		bySlug: new Map(bylines.map((byline) => [byline.slug, byline])),
		byFormerSlug: new Map(
			formerSlugs.flatMap(({ slug, targetId }) => {
				const target = byId.get(targetId);
				return target ? [[slug, target] as const] : [];
			}),
		),
		byName: Map.groupBy(bylines, ({ nameKey: key }) => key),
		// What several have is their newsroom's.
		byProfile: new Map(
			[...sharing].flatMap(([address, [one, ...more]]) => (one && more.length === 0 ? [[address, one]] : [])),
		),
	};
}

/** Those that one row alone gives. */
function addressesOfOne(rows: readonly string[][]): Set<string> {
	const counts = new Map<string, number>();
	for (const address of rows.flat()) counts.set(address, (counts.get(address) ?? 0) + 1);
	return new Set([...counts].flatMap(([address, count]) => (count === 1 ? [address] : [])));
}

function whatItAdds(
	{ name, content, says }: Read,
	byline: RegisteredByline,
	by: MatchedBy,
): { fills: Fills; kept: string[] } {
	const given = { ...content, sortName: content.sortName ?? byline.name };
	const isSaid = { ...saidOf(given), sortName: says.has('sort name') };
	const isThere = { ...saidOf(byline), sortName: byline.sortName !== byline.name };
	const fills = FILLED.filter((field) => isSaid[field] && !isThere[field] && !isSame(field, given, byline));
	const kept = FILLED.filter((field) => isSaid[field] && isThere[field] && !isSame(field, given, byline));
	const ruled = (['kind', 'status'] as const).filter((field) => says.has(field) && content[field] !== byline[field]);
	const called = [
		...(name === byline.name ? [] : ['name']),
		...(content.slug !== undefined && (by === 'name' || by === 'profile') ? ['slug'] : []),
	];
	return {
		fills: Object.fromEntries(fills.map((field) => [field, given[field]])),
		kept: [...called, ...ruled, ...kept],
	};
}

type Fields = Pick<RegisteredByline, Filled>;

const saidOf = ({ title, bio, beats, location, languages, contacts, sameAs }: Fields) => ({
	...{ title: title !== '', location: location !== '', bio: bio !== null },
	...{
		beats: beats.length > 0,
		languages: languages.length > 0,
		contacts: contacts.length > 0,
		sameAs: sameAs.length > 0,
	},
});

/** A file can say no more of a biography than its text. */
function isSame(field: Filled, one: Fields, other: Fields): boolean {
	if (field !== 'bio') return sameValue(one[field], other[field]);
	return one.bio !== null && other.bio !== null && bodyText(one.bio) === bodyText(other.bio);
}
