'use client';

import { useEffect } from 'react';
import { buttonClass } from '@/components/ui/button';
import { routes } from '@/lib/routes';
import { SOCKET_REASONS } from '../../working-copy/working-copy-schema';
import { ENDS } from './connection-end';
import { KeepText } from './keep-text';
import { ownText } from './own-text';
import { useShown } from './use-working-copy';
import type { WorkingSession } from './working-session';

type Props = { session: WorkingSession; storyId: string; headline: string };

/** What keeps the text from being saved, what is safe, and what can be done. */
export function EndedBanner({ session, storyId, headline }: Props) {
	const ended = useShown(session, (shown) => shown.ended);
	const unsent = useShown(session, (shown) => shown.unsent);
	const nowhere = useShown(session, (shown) => shown.saving.kind === 'nowhere');
	const unknown = useShown(session, (shown) => shown.unknown);
	const refusal = useShown(session, (shown) => shown.refusal);
	const reason = unknown ? SOCKET_REASONS.reload : ended;
	const lost = ended === SOCKET_REASONS.noAccess && !unsent;
	// Nothing of this person's own is in it, so there is nothing to ask about.
	useEffect(() => {
		if (lost) void session.forget();
	}, [lost, session]);
	useEffect(() => {
		if (!nowhere) return;
		const closing = (event: BeforeUnloadEvent) => event.preventDefault();
		window.addEventListener('beforeunload', closing);
		return () => window.removeEventListener('beforeunload', closing);
	}, [nowhere]);
	if (reason === null && !nowhere) return null;
	const { title, words } = reason === null ? NOWHERE : ENDS[reason];
	const text = () => ownText(session.doc);
	const mayKeep = nowhere || (reason !== null && KEEPING.has(reason) && unsent) || reason === SOCKET_REASONS.refused;
	return (
		<section
			className="desk-banner"
			data-tone={nowhere || mayKeep ? 'danger' : 'warn'}
			aria-label="Saving"
			role="alert"
		>
			<p>
				<strong>{title}</strong> {refusal !== '' && reason === SOCKET_REASONS.refused ? `${refusal} ` : ''}
				{words}
			</p>
			<div className="desk-banner-ends">
				{(reason === SOCKET_REASONS.sessionEnded || reason === SOCKET_REASONS.otherPerson) && (
					<a
						className={buttonClass('primary')}
						href={routes.signIn(routes.deskStory(storyId))}
						target="_blank"
						rel="noopener"
					>
						Sign in again, in a new tab
					</a>
				)}
				{reason === SOCKET_REASONS.reload && (
					<button type="button" className={buttonClass('primary')} onClick={() => window.location.reload()}>
						Load the page again
					</button>
				)}
				{mayKeep && <KeepText text={text} name={headline} />}
				{(reason === SOCKET_REASONS.refused || reason === SOCKET_REASONS.otherGeneration) && (
					<TakeTheirs session={session} />
				)}
				{reason === SOCKET_REASONS.noAccess && (
					<Leave
						session={session}
						question={unsent ? 'Delete the copy on this device? What nobody else has is then gone.' : ''}
					/>
				)}
			</div>
		</section>
	);
}

const NOWHERE = {
	title: 'What you type is saved nowhere.',
	words:
		'Neither the newsroom nor this device takes it at the moment. Keep a copy of your text, and do not close this page.',
};

const KEEPING: ReadonlySet<string> = new Set([
	SOCKET_REASONS.noAccess,
	SOCKET_REASONS.gone,
	SOCKET_REASONS.otherPerson,
	SOCKET_REASONS.otherGeneration,
]);

function TakeTheirs({ session }: { session: WorkingSession }) {
	const take = async () => {
		if (!window.confirm('Take the newsroom’s version? What you typed since it was last saved leaves this device.'))
			return;
		await session.forget();
		window.location.reload();
	};
	return (
		<button type="button" className={buttonClass('danger')} onClick={take}>
			Take the newsroom’s version
		</button>
	);
}

function Leave({ session, question }: { session: WorkingSession; question: string }) {
	const leave = async () => {
		if (question !== '' && !window.confirm(question)) return;
		await session.forget();
		window.location.assign(routes.deskStories());
	};
	return (
		<button type="button" className={buttonClass('danger')} onClick={leave}>
			Leave the story
		</button>
	);
}
