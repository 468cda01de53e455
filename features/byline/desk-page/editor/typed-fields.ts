type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What stands in the fields of a form that people fill in, as one text. */
export function typedIn(form: HTMLFormElement): string {
	return JSON.stringify(Object.fromEntries(controls(form).map(({ name, value }) => [name, value])));
}

/** Puts it back; what the form has no field for stays out. */
export function putTyped(form: HTMLFormElement, text: string): void {
	const kept = new Map(Object.entries(JSON.parse(text) as Record<string, string>)); // typedIn wrote it
	for (const control of controls(form)) control.value = kept.get(control.name) ?? control.value;
}

const controls = (form: HTMLFormElement): Control[] =>
	[...form.querySelectorAll<Control>('input:not([type="hidden"]), select, textarea')].filter(({ name }) => name !== '');
