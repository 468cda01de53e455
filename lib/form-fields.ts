/** A field's text, or "" for one that is missing, a file, or longer than `most`: then it is none that we asked for. */
export function textField(form: FormData, name: string, most: number): string {
	const value = form.get(name);
	return typeof value === 'string' && value.length <= most ? value : '';
}
