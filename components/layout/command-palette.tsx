'use client';

import { Command } from 'cmdk';
import { useRouter } from 'next/navigation';
import { Dialog } from 'radix-ui';
import { useEffect, useState } from 'react';
import { FIND } from './find-button';
import type { FoundGroup } from './found';
import { useFound } from './use-found';

/** `outside`: a page with a root of its own, so a full load. `post`: a form is sent there. */
type DeskCommand = { label: string; href: string; keys?: readonly string[]; how?: 'outside' | 'post' };

type Props = { commands: readonly DeskCommand[]; findAddress: string };

/** Finds what there is and does what one may, from wherever one is. */
export function CommandPalette({ commands, findAddress }: Props) {
	const [open, setOpen] = useState(false);
	useEffect(() => {
		const press = (event: KeyboardEvent) => {
			if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey || !(event.metaKey || event.ctrlKey))
				return;
			event.preventDefault();
			setOpen((was) => !was);
		};
		const asked = () => setOpen(true);
		document.addEventListener('keydown', press);
		document.addEventListener(FIND, asked);
		return () => {
			document.removeEventListener('keydown', press);
			document.removeEventListener(FIND, asked);
		};
	}, []);
	return (
		<Dialog.Root open={open} onOpenChange={setOpen}>
			<Dialog.Portal>
				<Dialog.Overlay className="overlay" />
				<Dialog.Content className="dialog palette" aria-describedby={undefined}>
					<Dialog.Title className="sr-only">Find or do</Dialog.Title>
					<Inside commands={commands} findAddress={findAddress} close={() => setOpen(false)} />
				</Dialog.Content>
			</Dialog.Portal>
		</Dialog.Root>
	);
}

function Inside({ commands, findAddress, close }: Props & { close: () => void }) {
	const router = useRouter();
	const [typed, setTyped] = useState('');
	const { groups, state } = useFound(findAddress, typed);
	const go = ({ href, how }: Pick<DeskCommand, 'href' | 'how'>) => {
		close();
		if (how === 'post') post(href);
		else if (how === 'outside') window.location.assign(href);
		// Addresses come from `lib/routes.ts`; see DeskLink.
		else router.push(href as Parameters<typeof router.push>[0]);
	};
	const fitting = commands.filter(({ label }) => fits(label, typed));
	return (
		<Command shouldFilter={false} label="Find or do" loop>
			<Command.Input
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
	form.submit();
}
