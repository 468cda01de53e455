'use client';

import { Command } from 'cmdk';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useFound } from '@/components/ui/use-found';
import type { FoundGroup } from './found';

/** `outside`: a page with a root of its own, so a full load. `post`: a form is sent there. */
type DeskCommand = { label: string; href: string; keys?: readonly string[]; how?: 'outside' | 'post' };

export type PaletteProps = {
	commands: readonly DeskCommand[];
	findAddress: string;
	typed: string;
	setTyped: (typed: string) => void;
	/** Enter was pressed before the list was there. */
	entered: boolean;
	close: () => void;
};

/** What is found and what can be done for what is typed. */
export function PaletteList({ commands, findAddress, typed, setTyped, entered, close }: PaletteProps) {
	const router = useRouter();
	const { answer, state } = useFound<{ groups: FoundGroup[] }>(findAddress, typed);
	const groups = answer?.groups ?? [];
	const go = ({ href, how }: Pick<DeskCommand, 'href' | 'how'>) => {
		close();
		if (how === 'post') post(href);
		else if (how === 'outside') window.location.assign(href);
		// Addresses come from `lib/routes.ts`; see DeskLink.
		else router.push(href as Parameters<typeof router.push>[0]);
	};
	const fitting = commands.filter(({ label }) => fits(label, typed));
	const waiting = useRef(entered);
	useEffect(() => {
		if (waiting.current && fitting[0]) go(fitting[0]);
		waiting.current = false;
	});
	return (
		<Command shouldFilter={false} label="Find or do" loop>
			<Command.Input
				// The dialog was there before it, so it could not hand the focus over.
				autoFocus
				value={typed}
				onValueChange={setTyped}
				placeholder="A headline, a name, something to do"
				aria-label="Find or do"
				maxLength={200}
			/>
			<Command.List>
				{fitting.length === 0 && groups.length === 0 && (
					<p role="status" className="palette-empty">
						{STATES[state]}
					</p>
				)}
				{fitting.length > 0 && (
					<Command.Group heading="Do">
						{fitting.map((command) => (
							<Command.Item key={command.label} value={`do ${command.label}`} onSelect={() => go(command)}>
								<span>{command.label}</span>
								{command.keys && (
									<span className="palette-note">
										{command.keys.map((key) => (
											<kbd key={key}>{key}</kbd>
										))}
									</span>
								)}
							</Command.Item>
						))}
					</Command.Group>
				)}
				{groups.map((group) => (
					<FoundItems key={group.title} group={group} go={go} />
				))}
			</Command.List>
		</Command>
	);
}

function FoundItems({ group, go }: { group: FoundGroup; go: (to: Pick<DeskCommand, 'href' | 'how'>) => void }) {
	return (
		<Command.Group heading={group.title}>
			{group.items.map(({ id, label, note, href, outside }) => (
				<Command.Item key={id} value={id} onSelect={() => go({ href, ...(outside && { how: 'outside' as const }) })}>
					<span className="palette-label">{label}</span>
					{note && <span className="palette-note">{note}</span>}
				</Command.Item>
			))}
		</Command.Group>
	);
}

const STATES = {
	idle: 'Nothing to do is called that.',
	looking: 'Looking…',
	done: 'Nothing of that name was found.',
	ended: 'Your session has ended. Sign in again, then look once more.',
	failed: 'The newsroom did not answer. Check your connection, then type again.',
} as const;

const fits = (label: string, typed: string) => label.toLowerCase().includes(typed.trim().toLowerCase());

/** As the form in the navigation does it: a deed is never a link. */
function post(href: string): void {
	const form = document.createElement('form');
	form.method = 'post';
	form.action = href;
	document.body.append(form);
	// As if it had been pressed: whoever watches forms being sent sees this one too.
	form.requestSubmit();
}
