/** What the forms beside a story's text offer to whoever writes it. */
export type FieldChoices = {
	/** The person asking; `bylineId` is the name they write under. */
	me: { actor: string; bylineId: string | null; isReporter: boolean };
	newsroom: { name: string; language: string; zone: string; host: string; oxfordComma: boolean };
	sections: { id: string; slug: string; name: string }[];
	/** Whom a story can be shared with. */
	colleagues: { actor: string; name: string }[];
	zones: string[];
	mayAddGuests: boolean;
	mayAddTopics: boolean;
};
