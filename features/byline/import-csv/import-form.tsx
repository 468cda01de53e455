'use client';

import { unstable_rethrow } from 'next/navigation';
import { useActionState, useEffect, useRef, useState } from 'react';
import { useFormStatus } from 'react-dom';
import { buttonClass } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { FormStateProvider } from '@/components/ui/form-context';
import { DeskLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { routes } from '@/lib/routes';
import { importBylinesAction, previewImportAction } from './import-actions';
import { ImportTable } from './import-table';

/** A file is chosen, what it would do is looked at, and then it is done. All of it works without script. */
export function ImportForm({ mostBytes }: { mostBytes: number }) {
	const ready = useReady();
	// Two, so that what is sent to import does not bring the whole preview along.
	const [shown, look] = useActionState(ready ? answered(previewImportAction) : previewImportAction, null);
	const [told, carryOut] = useActionState(ready ? answered(importBylinesAction) : importBylinesAction, null);
	const preview = shown?.preview;
	const answer = useRef<HTMLDivElement>(null);
	// What had the focus went with the form that was sent.
	useEffect(() => {
		if (preview || told?.ok) answer.current?.focus();
	}, [preview, told?.ok]);
	if (told?.ok) {
		return (
			<div ref={answer} tabIndex={-1}>
				<Notice tone="good">
					<p role="status">{told.message}</p>
					<p>
						<DeskLink href={routes.deskBylines()} className="underline">
							To the register
						</DeskLink>{' '}
						or <OtherFile>import another file</OtherFile>.
					</p>
				</Notice>
			</div>
		);
	}
	const refusal = told?.message ?? (preview ? undefined : shown?.message);
	return (
		<>
			{refusal && (
				<p role="alert" key={(told ?? shown)?.at} className="form-refused mb-4">
					{refusal}
				</p>
			)}
			{preview ? (
				<div ref={answer} tabIndex={-1}>
					<ImportTable preview={preview} />
					<form action={carryOut} className="import-confirm">
						<input type="hidden" name="text" value={preview.text} />
						<input type="hidden" name="print" value={preview.print} />
						{preview.counts.made + preview.counts.filled > 0 && !told && <Send waiting="Importing…">Import</Send>}
						<OtherFile className={buttonClass('plain')}>Choose another file</OtherFile>
					</form>
				</div>
			) : (
				<form action={look} className="form">
					<div className="field">
						<label htmlFor="file" className="field-label">
							CSV file
						</label>
						<input
							id="file"
							type="file"
							name="file"
							className="block w-full py-1 file:mr-3 file:cursor-pointer file:border file:border-edge file:bg-paper file:px-3 file:py-1.5 file:font-medium"
							accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
							onChange={({ currentTarget: input }) => {
								const isLarge = (input.files?.[0]?.size ?? 0) > mostBytes;
								input.setCustomValidity(isLarge ? 'This file is larger than 1.5 MB. Divide it.' : '');
							}}
						/>
					</div>
					<FormStateProvider value={shown}>
						<TextField
							name="text"
							label="Or its rows, pasted"
							hint="Copied out of a spreadsheet, with the line that names the columns."
							multiline
							spellCheck={false}
						/>
					</FormStateProvider>
					<div>
						<Send waiting="Reading…">Show what it would do</Send>
					</div>
				</form>
			)}
		</>
	);
}

/** A form must be born with the server's own action, or it could not be sent without script. */
function useReady(): boolean {
	const [ready, setReady] = useState(false);
	useEffect(() => setReady(true), []);
	return ready;
}

function Send({ children, waiting }: { children: string; waiting: string }) {
	const { pending } = useFormStatus();
	return (
		<button type="submit" className={buttonClass('primary')} disabled={pending} aria-busy={pending}>
			{pending ? waiting : children}
		</button>
	);
}

/** A full load, which begins anew. */
function OtherFile({ className = 'underline', children }: { className?: string; children: string }) {
	return (
		<a href={routes.deskBylineImport()} className={className}>
			{children}
		</a>
	);
}

function answered<State>(action: (state: State, form: FormData) => Promise<State>) {
	return async (state: Awaited<State>, form: FormData): Promise<State> => {
		try {
			return await action(state, form);
		} catch (error) {
			unstable_rethrow(error);
			const message = 'The newsroom did not answer, so this may not have been done. Look, and try again.';
			return { ok: false, message, errors: {}, values: {}, at: Date.now() } as State; // as both actions answer
		}
	};
}
