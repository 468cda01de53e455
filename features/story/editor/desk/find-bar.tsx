'use client';

import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { later } from '@/components/ui/later';
import type { EditorsByText } from './between-texts';

/** Most stories are written without it, so it is fetched by whoever opens it. */
const FindPanel = later(
	() => import('../prose/find-panel').then((part) => part.FindPanel),
	({ children }) => children && <div className="find-panel">{children}</div>,
);

type Props = { editors: EditorsByText; beforeReplacing: () => void };

export function FindBar({ editors, beforeReplacing }: Props) {
	const [open, setOpen] = useState(false);
	useEffect(() => {
		const press = (event: KeyboardEvent) => {
			if (!(event.metaKey || event.ctrlKey) || !event.shiftKey || event.key.toLowerCase() !== 'f') return;
			event.preventDefault();
			setOpen(true);
		};
		document.addEventListener('keydown', press);
		return () => document.removeEventListener('keydown', press);
	}, []);
	return (
		<>
			<button
				type="button"
				className="prose-tool"
				aria-label="Find and replace"
				aria-expanded={open}
				title="Find and replace (Ctrl+Shift+F)"
				onClick={() => setOpen(!open)}
			>
				<Search aria-hidden size={16} />
			</button>
			{open && <FindPanel editors={editors} onClose={() => setOpen(false)} beforeReplacing={beforeReplacing} />}
		</>
	);
}
