import type { Metadata } from 'next';
import { DoorField } from '@/features/staff/components/door-field';
import { DoorSaid } from '@/features/staff/components/door-said';
import { isOwnPath } from '@/features/staff/door';
import { passkeySite } from '@/features/staff/passkey-site';
import { hasAccounts, isDemo } from '@/features/staff/session-check-queries';
import { routes } from '@/lib/routes';
import { settings } from '@/lib/settings';
import { type Asked, asked, typed } from '../typed';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage(props: Asked) {
	const { directory, siteUrl } = settings();
	const next = isOwnPath(await asked(props, 'next'));
	const { email, why } = await typed();
	return (
		<>
			<h1>Sign in to the newsroom</h1>
			<DoorSaid said={await asked(props, 'said')} why={why} />
			{!(await hasAccounts()) && (
				<p className="door-said">
					Nobody works in this newsroom yet. Its server printed an address when it started: open that to set it up.
				</p>
			)}
			{(await isDemo()) && (
				<p className="door-demo">
					This is a demo newsroom. Its accounts and their passwords are printed where it was started and in its manual,
					so nothing here is safe from anyone who can reach it.
				</p>
			)}
			<form method="post" action={routes.signInPassword()}>
				<input type="hidden" name="next" value={next} />
				<DoorField name="email" label="Address" type="email" value={email ?? ''} autoComplete="username" />
				<DoorField name="password" label="Password" type="password" autoComplete="current-password" />
				<button type="submit">Sign in</button>
			</form>
			<p>
				<a className="door-line" href={routes.forgotten()}>
					Forgotten your password?
				</a>
			</p>
			<div className="door-others">
				{directory && (
					<a className="door-button door-other" href={`${routes.signInDirectory()}?${new URLSearchParams({ next })}`}>
						Sign in with {directory.name}
					</a>
				)}
				{/* Last of all, so that nothing moves when its script shows it. */}
				{passkeySite(siteUrl) && (
					<stet-passkey-sign-in hidden data-options={routes.signInPasskeyOptions()}>
						<form method="post" action={routes.signInPasskey()}>
							<input type="hidden" name="next" value={next} />
							<input type="hidden" name="response" />
							<button type="submit" className="door-other">
								Sign in with a passkey
							</button>
						</form>
					</stet-passkey-sign-in>
				)}
			</div>
			{passkeySite(siteUrl) && <script src="/door/passkey.js" type="module" async />}
		</>
	);
}
