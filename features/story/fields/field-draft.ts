import { sameValue } from '@/lib/same-value';

/**
 * What one form beside the text holds, and what the server is known to have. Nothing that
 * was typed is dropped: not by a refusal, nor by a colleague who changed the same field.
 */
export type FieldDraft<T> = {
	typed: T;
	/** What the server had when this was typed: what the next save says that it saw. */
	seen: T;
	/** Of the fields that `seen` was read from; what is older than that is not believed. */
	version: number;
	/** What is on its way. */
	sent: { value: T } | null;
	/** What a colleague made of the field while something else is typed here. */
	theirs: { value: T } | null;
	refused: { message: string; error: string } | null;
	saved: boolean;
};

export type FieldEvent<T> =
	| { kind: 'type'; value: T }
	| { kind: 'send' }
	/** The server took what was sent. */
	| { kind: 'done'; version: number }
	| { kind: 'refuse'; message: string; error: string }
	/** The page's data was read again. */
	| { kind: 'arrive'; value: T; version: number }
	/** What was refused is tried once more. */
	| { kind: 'again' }
	| { kind: 'keep mine' }
	| { kind: 'take theirs' };

export const newDraft = <T>(value: T, version: number): FieldDraft<T> => ({
	...{ typed: value, seen: value, version },
	...{ sent: null, theirs: null, refused: null, saved: false },
});

export const isUnsaved = <T>({ typed, seen, sent }: FieldDraft<T>): boolean => sent !== null || !sameValue(typed, seen);

/** Whether what is typed may go to the server now. */
export const isDue = <T>({ typed, seen, sent, theirs, refused }: FieldDraft<T>): boolean =>
	sent === null && theirs === null && refused === null && !sameValue(typed, seen);

export function nextDraft<T>(draft: FieldDraft<T>, event: FieldEvent<T>): FieldDraft<T> {
	switch (event.kind) {
		case 'type':
			return { ...draft, typed: event.value, refused: null, saved: false };
		case 'send':
			return { ...draft, sent: { value: draft.typed }, refused: null, saved: false };
		case 'done':
			return done(draft, event.version);
		case 'refuse':
			return { ...draft, sent: null, refused: { message: event.message, error: event.error } };
		case 'arrive':
			return arrived(draft, event.value, event.version);
		case 'again':
			return { ...draft, refused: null };
		case 'keep mine':
			return draft.theirs ? { ...draft, seen: draft.theirs.value, theirs: null, refused: null } : draft;
		case 'take theirs':
			if (!draft.theirs) return draft;
			return { ...draft, typed: draft.theirs.value, seen: draft.theirs.value, theirs: null, refused: null };
	}
}

function done<T>(draft: FieldDraft<T>, version: number): FieldDraft<T> {
	if (draft.sent === null) return draft;
	const mine = { ...draft, seen: draft.sent.value, sent: null, saved: true };
	if (draft.theirs === null || version >= draft.version) {
		return { ...mine, theirs: null, version: Math.max(draft.version, version) };
	}
	// A colleague changed it again after that, and the page has brought it already.
	const { value } = draft.theirs;
	return sameValue(draft.typed, mine.seen) ? { ...mine, typed: value, seen: value, theirs: null, saved: false } : mine;
}

function arrived<T>(draft: FieldDraft<T>, value: T, version: number): FieldDraft<T> {
	if (version < draft.version) return draft;
	const now = { ...draft, version };
	if (sameValue(value, draft.seen)) return { ...now, theirs: null };
	const untouched = draft.sent === null && sameValue(draft.typed, draft.seen);
	if (untouched) return { ...now, typed: value, seen: value, saved: false };
	// One's own save, seen on the page before its answer came.
	if (draft.sent && sameValue(value, draft.sent.value)) return { ...now, seen: value, theirs: null };
	if (sameValue(value, draft.typed)) return { ...now, seen: value, theirs: null, refused: null };
	return { ...now, theirs: { value } };
}
