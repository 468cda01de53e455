'use client';

import { browserSupportsWebAuthn, startRegistration, WebAuthnError } from '@simplewebauthn/browser';
import { useRouter } from 'next/navigation';
import { type FormEvent, useId, useRef, useState, useSyncExternalStore } from 'react';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { toast } from '@/components/ui/toast';
import { routes } from '@/lib/routes';
import type { PasskeyAnswer } from '../passkey-request';

const TROUBLE = 'The newsroom did not answer, so nothing was added. Try again.';

async function ask<T>(body: object): Promise<T> {
	const answer = await fetch(routes.profilePasskeys(), {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(body),
	})
		.then((response): Promise<PasskeyAnswer<T>> => response.json())
		.catch((): PasskeyAnswer<T> => ({ ok: false, message: TROUBLE }));
	if (!answer.ok) throw new Error(answer.message);
	return answer.value;
}

/** At a bare IP address browsers have none, whatever they support elsewhere. */
const isPossible = () => browserSupportsWebAuthn() && window.isSecureContext && !/^[\d.]+$|^\[/.test(location.hostname);

/** Only the device itself can make a passkey, so this is the one part of the page that needs script. */
export function PasskeyAdd() {
	const possible = useSyncExternalStore(
		() => () => {},
		isPossible,
		() => null,
	);
	const router = useRouter();
	const field = useRef<HTMLInputElement>(null);
	const id = useId();
	const [busy, setBusy] = useState(false);
	const [trouble, setTrouble] = useState('');

	async function add(event: FormEvent) {
		event.preventDefault();
		const name = field.current?.value ?? '';
		setBusy(true);
		setTrouble('');
		try {
			const optionsJSON = await ask<Parameters<typeof startRegistration>[0]['optionsJSON']>({ deed: 'begin' });
			const response = await startRegistration({ optionsJSON });
			await ask({ deed: 'finish', response, name });
			toast.success(`${name} can sign in from now on.`);
			if (field.current) field.current.value = '';
			router.refresh();
		} catch (error) {
			setTrouble(inWords(error));
		} finally {
			setBusy(false);
		}
	}

	if (possible === false) return <Notice>This browser cannot make a passkey here.</Notice>;
	return (
		<>
			<noscript>Your browser runs no script, and without it no passkey can be added.</noscript>
			<form onSubmit={add} className="form needs-script">
				{trouble && (
					<p role="alert" className="form-refused">
						{trouble}
					</p>
				)}
				<div className="field">
					<label htmlFor={id} className="field-label">
						Name of the new passkey
					</label>
					<input ref={field} id={id} className="input" maxLength={60} required aria-describedby={`${id}-hint`} />
					<p id={`${id}-hint`} className="field-hint">
						Where it will be kept, such as “Work laptop” or “Blue key”.
					</p>
				</div>
				<div className="form-submit">
					<button type="submit" className={buttonClass('primary')} disabled={busy || !possible} aria-busy={busy}>
						{busy ? 'Waiting for your device…' : 'Add a passkey'}
					</button>
				</div>
			</form>
		</>
	);
}

function inWords(error: unknown): string {
	if (error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED') {
		return 'This device has a passkey for your account already.';
	}
	if (error instanceof DOMException || error instanceof WebAuthnError) {
		return error.name === 'NotAllowedError' || error.name === 'AbortError'
			? 'Nothing was added: the device was not asked to the end.'
			: 'This device could not make a passkey. Nothing was added.';
	}
	return error instanceof Error ? error.message : TROUBLE;
}
