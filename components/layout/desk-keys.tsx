'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useMemo, useState } from 'react';
import { KeyHelp, type KeyLine } from './key-help';
import { isSingleKey, jumpReader, singleKeysAreOn } from './single-keys';

export type Jump = { key: string; label: string; href: string };

const ALWAYS: readonly KeyLine[] = [
	{ keys: ['⌘/Ctrl', 'K'], label: 'Find a story or do something' },
	{ keys: ['/'], label: 'To the search of this page' },
	{ keys: ['?'], label: 'These keys' },
	{ keys: ['Esc'], label: 'Close what is open' },
];

/** The keys of the desk: `?`, `/`, and `g` followed by the letter of a page. */
export function DeskKeys({ jumps }: { jumps: readonly Jump[] }) {
	const router = useRouter();
	const [open, setOpen] = useState(false);
	const read = useMemo(() => jumpReader(new Map(jumps.map(({ key, href }) => [key, href]))), [jumps]);

	useEffect(() => {
		const press = (event: KeyboardEvent) => {
			if (!isSingleKey(event) || !singleKeysAreOn()) return;
			const href = read(event.key, event.timeStamp);
			// The addresses are those of the navigation; see DeskLink.
			if (href) router.push(href as Parameters<typeof router.push>[0]);
			else if (event.key === '?') setOpen(true);
			else if (event.key === '/') focusSearch(event);
		};
		document.addEventListener('keydown', press);
		return () => document.removeEventListener('keydown', press);
	}, [read, router]);

	const lines = [...ALWAYS, ...jumps.map(({ key, label }) => ({ keys: ['g', key], label }))];
	return <KeyHelp open={open} onOpenChange={setOpen} lines={lines} />;
}

function focusSearch(event: KeyboardEvent): void {
	const search = document.querySelector<HTMLInputElement>('main input[type="search"]');
	if (!search) return;
	event.preventDefault();
	search.focus();
	search.select();
}
