import type { Body } from '@/features/story/body/body-schema';
import type { BylineRow } from '../../byline-row-queries';
import type { Contact } from '../../byline-schema';

/** What the form of a byline shows and sends, beside its name and its portrait. */
export type BylineValues = Pick<BylineRow, 'kind' | 'status' | 'title' | 'location'> & {
	/** "" where it is filed under its name. */
	sortName: string;
	beats: string[];
	languages: string[];
	contacts: Contact[];
	sameAs: string[];
	bio: Body | null;
};

export function valuesOf({ kind, status, title, location, beats, languages, ...row }: BylineRow): BylineValues {
	const { name, sortName, contacts, sameAs, bio } = row;
	return {
		...{ kind, status, title, location, beats, languages, contacts, sameAs, bio },
		sortName: sortName === name ? '' : sortName,
	};
}

export const NO_VALUES: BylineValues = {
	...{ kind: 'person', status: 'active', sortName: '', title: '', location: '' },
	...{ beats: [], languages: [], contacts: [], sameAs: [], bio: null },
};
