import { CopyButton } from '@/components/ui/copy-button';
import { ActionForm } from '@/components/ui/form';
import { beginTotpAction } from '../second-factor-actions';
import { SecondFactorQr } from './second-factor-qr';

/** Before there is an app. */
export function SecondFactorBegin() {
	return (
		<ActionForm action={beginTotpAction} submit="Set up an authenticator app">
			<p>
				An authenticator app on your phone shows six digits that change every half minute. Besides your password, you
				will be asked for them when you sign in. Any app will do; have one at hand.
			</p>
		</ActionForm>
	);
}

/** What the app is to be told: for its camera, for typing, for an app on this very device. */
export function SecondFactorScan({ secret, uri }: { secret: string; uri: string }) {
	const groups = secret.match(/.{1,4}/g) ?? [];
	return (
		<>
			<p>Scan this with the app, or type what stands below it as a “setup key”, based on time.</p>
			<SecondFactorQr uri={uri} />
			<p className="font-mono wrap-anywhere select-all">{groups.join(' ')}</p>
			<div className="flex flex-wrap items-center gap-4">
				<CopyButton text={secret} label="Copy the key" />
				<a href={uri} className="text-accent underline underline-offset-2">
					Open in an app on this device
				</a>
			</div>
			<ActionForm action={beginTotpAction} submit="Begin again with another key" kind="plain" />
		</>
	);
}
