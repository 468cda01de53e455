'use client';

import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { buttonClass } from '@/components/ui/button';
import { routes } from '@/lib/routes';
import { SAVED } from './saved-event';

const WIDTHS = { phone: 'As on a phone', full: 'Full width' } as const;
type Width = keyof typeof WIDTHS;

/** What was saved in one moment is shown together. */
const SETTLED_MS = 800;

/** Opens the story's preview beside its text. Without script the link opens it in a window of its own. */
export function PreviewBeside({ id, saved }: { id: string; saved: string }) {
	const [width, setWidth] = useState<Width | null>(null);
	const opener = useRef<HTMLDivElement>(null);
	const close = () => {
		setWidth(null);
		opener.current?.querySelector('button')?.focus();
	};
	return (
		<div ref={opener} className="preview-open">
			{(Object.keys(WIDTHS) as Width[]).map((one) => (
				<button
					key={one}
					type="button"
					className={`${buttonClass('plain')} needs-script`}
					aria-pressed={width === one}
					onClick={() => setWidth(width === one ? null : one)}
				>
					{WIDTHS[one]}
				</button>
			))}
			<a className={buttonClass('plain')} href={routes.deskPreview(id)} target="_blank" rel="noopener">
				In a new window
			</a>
			{width &&
				createPortal(
					<PreviewFrame id={id} saved={saved} width={width} onWidth={setWidth} onClose={close} />,
					document.body,
				)}
		</div>
	);
}

type FrameProps = {
	id: string;
	saved: string;
	width: Width;
	onWidth: (width: Width) => void;
	onClose: () => void;
};

function PreviewFrame({ id, saved, width, onWidth, onClose }: FrameProps) {
	const frame = useRef<HTMLIFrameElement>(null);
	const address = routes.deskPreview(id);
	const shown = useRef(saved);
	useEffect(() => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const later = () => {
			clearTimeout(timer);
			timer = setTimeout(() => makeAnew(frame.current, address), SETTLED_MS);
		};
		if (saved !== shown.current) later();
		shown.current = saved;
		document.addEventListener(SAVED, later);
		return () => {
			clearTimeout(timer);
			document.removeEventListener(SAVED, later);
		};
	}, [address, saved]);
	const other = width === 'phone' ? 'full' : 'phone';
	return (
		<section
			className="preview-beside"
			data-width={width}
			aria-label="Preview"
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return;
				// The side panel, in which this stands for React, would close with it.
				event.preventDefault();
				onClose();
			}}
		>
			<div className="preview-bar">
				<button type="button" className={buttonClass('plain')} onClick={() => onWidth(other)}>
					{WIDTHS[other]}
				</button>
				<button type="button" className={buttonClass('plain')} onClick={() => makeAnew(frame.current, address)}>
					Refresh
				</button>
				<button type="button" className={buttonClass('plain')} onClick={onClose}>
					Close
				</button>
			</div>
			<iframe ref={frame} src={address} title="The story as readers will see it" />
		</section>
	);
}

/** The page stays where it was scrolled to; one that someone has left by a link comes back. */
function makeAnew(frame: HTMLIFrameElement | null, address: string): void {
	if (!frame) return;
	try {
		if (frame.contentWindow?.location.pathname === address) frame.contentWindow.location.reload();
		else frame.src = address;
	} catch {
		// A page that does not let itself be framed does not let itself be asked either.
		frame.src = address;
	}
}
