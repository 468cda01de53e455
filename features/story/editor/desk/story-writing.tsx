'use client';

import './desk-writing.css';
import './desk-text.css';
import './desk-panel.css';
import { type ReactNode, type SubmitEvent, useEffect, useId, useState } from 'react';
import { later } from '@/components/ui/later';
import { languageDirection } from '../../body/text-direction';
import type { FieldChoices } from '../../fields/field-choices';
import type { StoryForDesk } from '../../story-for-desk';
import { EndedBanner } from './ended-banner';
import { LeftCopies } from './left-copies';
import { LiveTexts } from './live-texts';
import { SidePanel } from './side-panel';
import { StatusLine } from './status-line';
import { TextEditors } from './text-editors';
import { useWorkingCopy, type WorkingCopyGiven } from './use-working-copy';

type Props = {
	story: StoryForDesk;
	choices: FieldChoices;
	copy: WorkingCopyGiven;
	readOnly: boolean;
	/** The desk clock's. */
	zone: string;
	/** Drawn by the server: they tell what it knows. */
	status: ReactNode;
	publish: ReactNode;
	parts: readonly { name: string; label: string; content: ReactNode }[];
	/** The text as it was when the page was made, until the editors are there. */
	children: ReactNode;
};

const UNSENT = 'Not everything you typed is saved yet, so it would be left out. Go on all the same?';

/** Writing can begin before it is there, and on a phone nobody may ever open it. */
const FieldsPanel = later(() => import('../../fields/fields-panel').then((part) => part.FieldsPanel));

/** A story, open for writing. */
export function StoryWriting({ story, choices, copy, readOnly, zone, status, publish, parts, children }: Props) {
	const session = useWorkingCopy(copy);
	const [open, setOpen] = useState(false);
	const seen = useSeen(open);
	const id = useId();
	const { id: storyId, headline, fields } = story;
	const { language, commissionedWords } = fields;
	const dir = languageDirection(language);
	useEffect(() => {
		if (open) document.getElementById(id)?.focus();
	}, [open, id]);
	const close = () => {
		setOpen(false);
		document.querySelector<HTMLElement>(`[aria-controls="${CSS.escape(id)}"]`)?.focus();
	};
	/** The server can only publish what it has. Dialogs lie elsewhere in the page, but their events pass here. */
	const beforeMove = (event: SubmitEvent<HTMLElement>) => {
		if (session?.shown.unsent && !window.confirm(UNSENT)) event.preventDefault();
	};
	const first = {
		name: 'story',
		label: 'Story',
		content: seen && (
			<LiveTexts session={session} first={{ headline, standfirst: '' }}>
				{(texts) => <FieldsPanel story={story} choices={choices} texts={texts} />}
			</LiveTexts>
		),
	};
	const notices = session && (
		<div className="desk-notices">
			<LeftCopies copy={copy} />
			<EndedBanner session={session} storyId={storyId} headline={headline} />
		</div>
	);
	return (
		<div className="desk-writing" onSubmitCapture={beforeMove}>
			<StatusLine
				{...{ session, storyId, zone, readOnly, status, publish, actor: copy.actor }}
				panel={{ id, open, toggle: () => (open ? close() : setOpen(true)) }}
			/>
			<div className="desk-sheet">
				<h1 className="sr-only">{headline === '' ? 'Story without a headline' : headline}</h1>
				{session ? (
					<TextEditors
						{...{ session, storyId, language, dir, readOnly, commissionedWords, notices, actor: copy.actor }}
					/>
				) : (
					children
				)}
			</div>
			<SidePanel id={id} open={open} close={close} parts={[first, ...parts]} />
		</div>
	);
}

/** Whether the panel is, or once was, in sight: beside the text, or opened over it. */
function useSeen(open: boolean): boolean {
	const [seen, setSeen] = useState(false);
	useEffect(() => {
		if (seen) return;
		const wide = window.matchMedia('(width >= 64rem)');
		const look = () => setSeen(open || wide.matches);
		look();
		wide.addEventListener('change', look);
		return () => wide.removeEventListener('change', look);
	}, [open, seen]);
	return seen;
}
