'use client';

import { AlertDialog } from 'radix-ui';
import { useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { download } from './download';

export type UnsyncedCopy = { name: string; headline: string };

type Props = { copies: readonly UnsyncedCopy[]; stay: () => void; leave: () => Promise<void> };

/** Asks what becomes of text that only this device has. Staying is what Escape and Enter do. */
export function SignOutDialog({ copies, stay, leave }: Props) {
	const [busy, setBusy] = useState(false);
	const [failed, setFailed] = useState(false);
	const out = async (keep: boolean) => {
		setBusy(true);
		try {
			if (keep) for (const copy of copies) await downloadCopy(copy);
			await leave();
		} catch {
			setFailed(true);
			setBusy(false);
		}
	};
	return (
		<AlertDialog.Root open onOpenChange={(open) => !open && stay()}>
			<AlertDialog.Portal>
				<AlertDialog.Overlay className="overlay" />
				<AlertDialog.Content className="dialog sign-out-dialog">
					<AlertDialog.Title className="text-base font-semibold">Not everything is saved yet</AlertDialog.Title>
					<AlertDialog.Description asChild>
						<div className="mt-2">
							<p>Only this device has the newest text of:</p>
							<ul className="my-2 list-disc ps-5">
								{copies.map(({ name, headline }) => (
									<li key={name}>{headline === '' ? 'A story without a headline' : headline}</li>
								))}
							</ul>
							<p>Signing out deletes it here, so that nobody else who uses this computer can read it.</p>
						</div>
					</AlertDialog.Description>
					{failed && (
						<p role="alert" className="form-refused mt-3">
							The text could not be read, so you are still signed in and it is still here. Try again when you are on
							line.
						</p>
					)}
					<div className="mt-4 flex flex-wrap gap-2">
						<AlertDialog.Cancel className={buttonClass('primary')} disabled={busy}>
							Stay
						</AlertDialog.Cancel>
						<button type="button" className={buttonClass('plain')} disabled={busy} onClick={() => out(true)}>
							Download and sign out
						</button>
						<button type="button" className={buttonClass('danger')} disabled={busy} onClick={() => out(false)}>
							Sign out and lose it
						</button>
					</div>
				</AlertDialog.Content>
			</AlertDialog.Portal>
		</AlertDialog.Root>
	);
}

async function downloadCopy({ name, headline }: UnsyncedCopy): Promise<void> {
	// Every page of the desk has this dialog, and nearly none of them needs to read a text.
	const [{ readCopy }, { ownText }] = await Promise.all([import('./read-copy'), import('./own-text')]);
	const doc = await readCopy(name);
	download(ownText(doc), headline);
	doc.destroy();
	// A browser takes several downloads only one after the other.
	await new Promise((done) => setTimeout(done, 400));
}
