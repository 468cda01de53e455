'use server';

import { acting } from '@/features/staff/acting';
import { textField } from '@/lib/form-fields';
import type { FormState } from '@/lib/form-state';
import { readCsvFile } from './csv-file';
import { importBylines } from './import-mutations';
import { type ImportPreview, previewImport } from './import-queries';
import { countsInWords } from './import-words';

/** With a preview comes the text that it is of: nothing is kept here until it is imported. */
export type ImportState = (NonNullable<FormState> & { preview?: ImportPreview & { text: string } }) | null;

const MOST_LETTERS = 2 * 1024 * 1024;
const LONGEST_PRINT = 100;

export async function previewImportAction(_state: ImportState, form: FormData): Promise<ImportState> {
	let preview: (ImportPreview & { text: string }) | undefined;
	const told = await acting(
		form,
		async (staff) => {
			const text = await readCsvFile(form.get('file'), textField(form, 'text', MOST_LETTERS));
			preview = { ...(await previewImport(staff, text)), text };
			return { ok: true, value: undefined };
		},
		'',
	);
	return told && preview ? { ...told, preview } : told;
}

export async function importBylinesAction(_state: FormState, form: FormData): Promise<FormState> {
	const told = await acting(
		form,
		(staff) =>
			importBylines(staff, {
				text: textField(form, 'text', MOST_LETTERS),
				print: textField(form, 'print', LONGEST_PRINT),
			}),
		(counts) => `The file is imported: ${countsInWords(counts)}.`,
	);
	// The file's text would be sent back otherwise.
	return told && { ...told, values: {} };
}
