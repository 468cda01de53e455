'use client';

import { useEffect, useState } from 'react';
import { copiesOfPerson, deleteCopy, LEAVING, readAbout } from './kept-copies';
import { SignOutDialog, type UnsyncedCopy } from './sign-out-dialog';

type Props = { actor: string; signOut: string };

/**
 * Stands between a person and the door: on a shared computer nothing of theirs stays
 * behind, and nothing that only this browser has goes without being asked about. The form
 * itself is a plain one, and all there is without script.
 */
export function SignOutGuard({ actor, signOut }: Props) {
	const [asked, setAsked] = useState<{ form: HTMLFormElement; copies: UnsyncedCopy[] } | null>(null);
	useEffect(() => {
		const submitted = (event: SubmitEvent) => {
			const { target } = event;
			if (!(target instanceof HTMLFormElement) || new URL(target.action).pathname !== signOut) return;
			event.preventDefault();
			lookAt(actor).then(
				({ unsynced, all }) =>
					unsynced.length > 0 ? setAsked({ form: target, copies: unsynced }) : leave(target, all),
				// A browser that cannot tell what it keeps must not keep anyone in.
				() => target.submit(),
			);
		};
		document.addEventListener('submit', submitted);
		return () => document.removeEventListener('submit', submitted);
	}, [actor, signOut]);
	if (!asked) return null;
	return (
		<SignOutDialog
			copies={asked.copies}
			stay={() => setAsked(null)}
			leave={async () => leave(asked.form, await copiesOfPerson(actor))}
		/>
	);
}

/** A copy notes half a second late that the server has it all: nobody is asked about that. */
const NOTED_MS = 800;

async function lookAt(actor: string): Promise<{ all: string[]; unsynced: UnsyncedCopy[] }> {
	const first = await readCopies(actor);
	if (first.unsynced.length === 0) return first;
	await new Promise((done) => setTimeout(done, NOTED_MS));
	return readCopies(actor);
}

async function readCopies(actor: string): Promise<{ all: string[]; unsynced: UnsyncedCopy[] }> {
	const all = await copiesOfPerson(actor);
	const unsynced: UnsyncedCopy[] = [];
	for (const name of all) {
		const about = await readAbout(name);
		if (about?.unsynced) unsynced.push({ name, headline: about.headline });
	}
	return { all, unsynced };
}

async function leave(form: HTMLFormElement, names: readonly string[]): Promise<void> {
	document.dispatchEvent(new Event(LEAVING));
	await Promise.all(names.map(deleteCopy));
	// Not `requestSubmit`, which would come back here.
	form.submit();
}
