import { decodeText } from '@/features/story/import/decode-text';
import { Refusal } from '@/lib/result';
import { MOST_BYTES, TOO_LARGE } from './csv-table';

/** The text of a file that somebody chose, or what they pasted in its place. */
export async function readCsvFile(file: FormDataEntryValue | null, pasted = ''): Promise<string> {
	if (!(file instanceof File) || file.size === 0) {
		if (pasted.trim() === '') throw new Refusal('Choose a file that is not empty, or paste its rows.');
		return pasted;
	}
	if (file.size > MOST_BYTES) throw new Refusal(TOO_LARGE);
	const bytes = new Uint8Array(await file.arrayBuffer());
	if (isUtf16(bytes)) throw new Refusal('The file is UTF-16 text. Save it as CSV, in UTF-8.');
	const decoded = decodeText(bytes);
	if (!decoded.ok) throw new Refusal(`${decoded.message.charAt(0).toUpperCase()}${decoded.message.slice(1)}.`);
	return decoded.text;
}

const isUtf16 = ([first, second]: Uint8Array) =>
	(first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
