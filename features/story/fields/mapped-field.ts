import type { Field } from './use-field';

/** The same field where a control needs its value in another shape: "" for none, as selects and boxes have it. */
export function mappedField<T, U>(field: Field<T>, to: (value: T) => U, from: (value: U) => T): Field<U> {
	const { draft, change, confirm, ...rest } = field;
	return {
		...rest,
		draft: {
			...draft,
			typed: to(draft.typed),
			seen: to(draft.seen),
			sent: draft.sent && { value: to(draft.sent.value) },
			theirs: draft.theirs && { value: to(draft.theirs.value) },
		},
		change: (value, more) => change(from(value), more),
		confirm: (value) => confirm(from(value)),
	};
}
