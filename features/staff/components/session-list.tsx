import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import type { SessionForDesk } from '../session-queries';
import type { SignInMethod } from '../staff-schema';
import { type StaffClock, TimeAgo, TimeStamp } from './session-time';

const METHODS: Record<SignInMethod, string> = {
	password: 'with a password',
	passkey: 'with a passkey',
	directory: 'through the directory',
	link: 'by a mailed link',
};

type Props = {
	sessions: SessionForDesk[];
	clock: StaffClock;
	/** The one that is looking, marked so that nobody signs themselves out by mistake. */
	current?: string;
	/** The form that ends one. */
	signOut?: (session: SessionForDesk) => ReactNode;
};

/** Where an account is signed in, one a line: a list, so that phones need no sideways scroll. */
export function SessionList({ sessions, clock, current, signOut }: Props) {
	return (
		<ul className="divide-y divide-line border-y border-line">
			{sessions.map((session) => (
				<li key={session.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
					<div className="min-w-0">
						<p className="font-semibold wrap-anywhere">
							{session.device} {session.id === current && <Badge tone="good">This device</Badge>}
						</p>
						<p className="text-muted wrap-anywhere">
							{session.network}, signed in {METHODS[session.method]} on{' '}
							<TimeStamp at={session.createdAt} clock={clock} />, last seen{' '}
							<TimeAgo at={session.lastSeenAt} clock={clock} />
						</p>
					</div>
					{signOut?.(session)}
				</li>
			))}
		</ul>
	);
}
