'use client';

import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { ActionForm } from '@/components/ui/form';
import { useFormState } from '@/components/ui/form-context';
import { Notice } from '@/components/ui/notice';
import { renameBylineAction } from '../byline-actions';

type Props = { id: string; version: number; name: string; slug: string };

/** Name and address go together, and the old address leads to the new one for ever. */
export function RenameForm({ id, version, name, slug }: Props) {
	return (
		<ActionForm action={renameBylineAction} hidden={{ id, version: String(version) }}>
			<TextField name="name" label="Name" defaultValue={name} required maxLength={120} autoComplete="off" />
			<TextField
				name="slug"
				label="Address"
				maxLength={120}
				placeholder={slug}
				spellCheck={false}
				autoComplete="off"
				hint={
					<>
						Now <bdi>/by/{slug}</bdi>. Empty: made from the name. The old address leads to the new one for ever.
					</>
				}
			/>
			{/* First, because it is what the Enter key presses: another address is asked about anew. */}
			<div className="form-submit">
				<Button>Rename</Button>
			</div>
			<Asked />
		</ActionForm>
	);
}

function Asked() {
	const asks = useFormState()?.values['asks'];
	if (!asks) return null;
	return (
		<div role="alert">
			<Notice tone="warn">
				<p className="mb-2">{asks}</p>
				<Button name="anyway" value="1">
					Yes, give it this address
				</Button>
			</Notice>
		</div>
	);
}
