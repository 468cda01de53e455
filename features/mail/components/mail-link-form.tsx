'use client';

import { CopyButton } from '@/components/ui/copy-button';
import { ActionForm } from '@/components/ui/form';
import { useFormState } from '@/components/ui/form-context';
import { readMailLinkAction } from '../mail-actions';

/** Shows what a mail says, once somebody asks for it. */
export function MailLinkForm({ id, submit }: { id: string; submit: string }) {
	return (
		<ActionForm action={readMailLinkAction} submit={submit} hidden={{ id }}>
			<ShownLink />
		</ActionForm>
	);
}

function ShownLink() {
	const state = useFormState();
	if (!state?.ok) return null;
	const { link, text } = state.values;
	return (
		<div className="grid gap-3">
			{link && (
				<div className="flex flex-wrap items-center gap-3">
					<code className="break-all select-all">{link}</code>
					<CopyButton text={link} label="Copy the link" />
				</div>
			)}
			<blockquote className="whitespace-pre-line text-muted wrap-anywhere">{text}</blockquote>
		</div>
	);
}
