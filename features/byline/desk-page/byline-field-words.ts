const FIELDS = new Map(
	Object.entries({
		kind: 'kind',
		status: 'status',
		sortName: 'how it is filed',
		title: 'title',
		bio: 'biography',
		portraitId: 'portrait',
		beats: 'beats',
		location: 'place',
		languages: 'languages',
		contacts: 'contacts',
		sameAs: 'profiles',
	}),
);

/** What a field of a byline is called within a sentence; as recorded, if another Stet recorded it. */
export const fieldWord = (field: string): string => FIELDS.get(field) ?? field;
