'use client';

import { CopyButton } from '@/components/ui/copy-button';
import { SelectField, TextField } from '@/components/ui/field';
import { ActionForm } from '@/components/ui/form';
import { useFormState } from '@/components/ui/form-context';
import { createPreviewLinkAction } from './preview-actions';
import { PREVIEW_DAYS } from './preview-link-schema';

const DAYS = PREVIEW_DAYS.map((days) => ({ value: String(days), label: days === 1 ? 'one day' : `${days} days` }));

/** Makes a link, and shows it the one time that it can be shown. */
export function PreviewLinkForm({ id }: { id: string }) {
	return (
		<ActionForm action={createPreviewLinkAction} submit="Make a link" kind="plain" hidden={{ id }}>
			<TextField name="name" label="For whom" required maxLength={120} autoComplete="off" />
			<SelectField name="days" label="Open for" options={DAYS} defaultValue="7" />
			<MadeLink />
		</ActionForm>
	);
}

function MadeLink() {
	const state = useFormState();
	const address = state?.ok ? state.values['address'] : undefined;
	if (!address) return null;
	return (
		<p className="preview-made">
			<span>The link:</span>
			<code>{address}</code>
			<CopyButton text={address} label="Copy the link" />
		</p>
	);
}
