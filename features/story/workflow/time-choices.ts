/** "earlier=… | later=…", as a refusal tells which times can be meant. */
export function timeChoices(told: string): { value: string; label: string }[] {
	return told.split(' | ').flatMap((one) => {
		const [, value, label] = /^([a-z]+)=(.+)$/.exec(one) ?? [];
		return value && label ? [{ value, label }] : [];
	});
}
