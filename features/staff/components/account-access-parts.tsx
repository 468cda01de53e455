import { Section } from '@/components/ui/section';
import { resetSecondFactorAction, signOutAccountAction } from '../account-actions';
import type { AccountForDesk } from '../account-queries';
import type { SessionForDesk } from '../session-queries';
import { AccountDeed } from './account-deeds';
import { SessionList } from './session-list';
import type { StaffClock } from './session-time';

type Props = {
	account: AccountForDesk & { sessions: SessionForDesk[] };
	/** Whether it is the account of whoever looks. */
	own: boolean;
	clock: StaffClock;
};

export function AccountSessionsPart({ account: { id, name, sessions }, clock }: Omit<Props, 'own'>) {
	return (
		<Section title="Signed in" description="Where this account is signed in now.">
			{sessions.length === 0 ? (
				<p className="text-muted">{name} is not signed in anywhere.</p>
			) : (
				<>
					<SessionList
						sessions={sessions}
						clock={clock}
						signOut={({ id: session, device }) => (
							<AccountDeed
								account={id}
								action={signOutAccountAction}
								submit={`Sign out ${device}`}
								hidden={{ session }}
							/>
						)}
					/>
					<AccountDeed
						account={id}
						action={signOutAccountAction}
						submit="Sign out everywhere"
						confirm={`${name} is signed out on every device and has to sign in again.`}
					/>
				</>
			)}
		</Section>
	);
}

export function AccountSecondFactorPart({ account: { id, name, secondFactor }, own }: Omit<Props, 'clock'>) {
	return (
		<Section title="Second factor" description="For a colleague who has lost their phone and their printed codes.">
			<p>{secondFactor ? 'It is on.' : 'It is off.'}</p>
			<AccountDeed
				account={id}
				action={resetSecondFactorAction}
				submit="Reset the second factor"
				verdict={resetVerdict(secondFactor, own)}
				kind="danger"
				confirm={`Authenticator app, printed codes and passkeys of ${name} stop working and they are signed out everywhere. A mail tells them so.`}
			/>
		</Section>
	);
}

function resetVerdict(secondFactor: boolean, own: boolean) {
	if (own) return { allowed: false, reason: 'Your own can be reset by another admin only.' } as const;
	return secondFactor ? undefined : ({ allowed: false, reason: 'There is nothing to reset.' } as const);
}
