'use client';

import { PanelRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { DeskLink } from '@/components/ui/link';
import { routes } from '@/lib/routes';
import { PeopleHere } from './people-here';
import { SavingWords } from './saving-words';
import type { WorkingSession } from './working-session';

type Props = {
	session: WorkingSession | null;
	storyId: string;
	actor: string;
	zone: string;
	readOnly: boolean;
	status: ReactNode;
	publish: ReactNode;
	panel: { id: string; open: boolean; toggle: () => void };
};

/** Where the story stands, whether it is saved, who is in it, and what comes next. */
export function StatusLine({ session, storyId, actor, zone, readOnly, status, publish, panel }: Props) {
	return (
		<div className="desk-status">
			<DeskLink href={routes.deskStories()} className="crumb desk-back">
				Stories
			</DeskLink>
			<div className="desk-status-words">
				{status}
				{readOnly && <span className="desk-saving">Read only</span>}
				{session ? (
					!readOnly && <SavingWords session={session} zone={zone} />
				) : (
					<span className="desk-saving">Opening…</span>
				)}
				{session && <PeopleHere session={session} actor={actor} />}
			</div>
			<div className="desk-status-ends">
				<a
					className={`${buttonClass('plain')} desk-preview-link`}
					href={routes.deskPreview(storyId)}
					target="_blank"
					rel="noopener"
				>
					Preview
				</a>
				{publish}
				<button
					type="button"
					className={`${buttonClass('plain')} desk-panel-button needs-script`}
					aria-expanded={panel.open}
					aria-controls={panel.id}
					onClick={panel.toggle}
				>
					<PanelRight aria-hidden size={16} />
					<span className="sr-only">About the story</span>
				</button>
			</div>
		</div>
	);
}
