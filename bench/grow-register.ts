import { byline } from '@/db/schema';
import { write } from '@/db/write';
import { doc, p } from '@/features/story/body/body-build';
import { nameKey } from '@/lib/fold';
import { newId } from '@/lib/ids';
import { slugify } from '@/lib/slug';
import { FIRST_NAMES, LAST_NAMES } from '../scripts/demo/generate/names';
import { sentences } from './furnish';

const AT_ONCE = 500;
const KINDS = [...Array<'person'>(17).fill('person'), 'agency', 'desk', 'pseudonym'] as const;
const ACCENTED = ['Zoë', 'José', 'Søren', 'Łucja', 'Þóra'];
const TITLES = ['Reporter', 'Staff writer', 'Photographer', 'Correspondent', 'City editor', ''];

/** A register as large ones are: most are people, every other has a bio, every third says more than that. */
export async function growRegister(count: number): Promise<void> {
	for (let from = 0; from < count; from += AT_ONCE) {
		const some = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, n) => bylineOf(from + n));
		await write(async (tx) => {
			await tx.insert(byline).values(some);
		});
	}
}

function bylineOf(n: number): typeof byline.$inferInsert {
	const firsts = n % 10 === 0 ? ACCENTED : FIRST_NAMES;
	const [first = '', last = ''] = [
		firsts[Math.floor(n / 10) % firsts.length],
		LAST_NAMES[(n * 13) % LAST_NAMES.length],
	];
	const name = `${first} ${String.fromCharCode(65 + (n % 26))}. ${last}`;
	return {
		...{ id: newId(), slug: `${slugify(name)}-${n.toString(36)}`, kind: KINDS[n % KINDS.length] ?? 'person' },
		...{ status: n % 8 === 7 ? 'former' : 'active', name, nameKey: nameKey(name), sortName: `${last}, ${first}` },
		...{ title: TITLES[n % TITLES.length] ?? '', bio: n % 2 === 0 ? doc(p(sentences(n, 4))) : null },
		...{ portraitId: null, beats: n % 3 === 0 ? ['Harbor', 'Schools'] : [], location: 'Port Merrow' },
		...{ languages: n % 3 === 0 ? ['en'] : [], contacts: [], sameAs: [], createdAt: new Date() },
	};
}
