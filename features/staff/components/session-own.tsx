import { ActionForm } from '@/components/ui/form';
import { signOutElsewhereAction, signOutEverywhereAction, signOutSessionAction } from '../profile-actions';
import type { SessionForDesk } from '../session-queries';
import { SessionList } from './session-list';
import type { StaffClock } from './session-time';

type Props = { sessions: SessionForDesk[]; current: string; clock: StaffClock };

/** Where one is signed in oneself. */
export function OwnSessions({ sessions, current, clock }: Props) {
	const signOut = ({ id, device }: SessionForDesk) =>
		id !== current && (
			<ActionForm
				action={signOutSessionAction}
				submit={`Sign out ${device}`}
				kind="plain"
				hidden={{ session: id }}
				className="grid justify-items-start gap-2"
			/>
		);
	return (
		<>
			<SessionList sessions={sessions} clock={clock} current={current} signOut={signOut} />
			<div className="mt-6 flex flex-wrap items-start gap-4">
				{sessions.length > 1 && (
					<ActionForm action={signOutElsewhereAction} submit="Sign out everywhere else" kind="plain" />
				)}
				<ActionForm
					action={signOutEverywhereAction}
					submit="Sign out everywhere"
					kind="danger"
					confirm="Every device is signed out, this one too. You come to the sign-in page."
				/>
			</div>
		</>
	);
}
