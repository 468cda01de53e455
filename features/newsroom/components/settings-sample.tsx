'use client';

import { useEffect, useRef, useState } from 'react';
import { accentShades, INK, PAPER } from '../accent-shades';
import { isColour } from './settings-accent';

type Shown = { name: string; motto: string; accent: string };

/** The head of the paper as readers would see it, by day and by night, from what stands in the form around it. */
export function SettingsSample(saved: Shown) {
	const place = useRef<HTMLElement>(null);
	const [typed, setTyped] = useState<Shown | null>(null);
	const { name, motto, accent } = typed ?? saved;
	useEffect(() => {
		const form = place.current?.closest('form');
		if (!form) return;
		const read = () => {
			const fields = new FormData(form);
			const text = (key: keyof Shown) => String(fields.get(key) ?? '');
			setTyped((before) => ({
				name: text('name'),
				motto: text('motto'),
				accent: isColour(text('accent')) ? text('accent') : (before?.accent ?? saved.accent),
			}));
		};
		form.addEventListener('input', read);
		return () => form.removeEventListener('input', read);
	}, [saved.accent]);
	const shades = accentShades(accent);
	return (
		<figure ref={place} className="min-w-0">
			<div className="grid border border-line sm:grid-cols-2">
				<Head name={name} motto={motto} paper={PAPER.light} ink={INK.light} accent={shades.light} />
				<Head name={name} motto={motto} paper={PAPER.dark} ink={INK.dark} accent={shades.dark} />
			</div>
			<figcaption className="field-hint">{inWords(accent, shades)}</figcaption>
		</figure>
	);
}

type HeadProps = { name: string; motto: string; paper: string; ink: string; accent: string };

function Head({ name, motto, paper, ink, accent }: HeadProps) {
	return (
		<div style={{ background: paper, color: ink, fontFamily: 'Georgia, serif' }} className="min-w-0 px-4 py-5">
			<p className="text-xl font-bold leading-tight tracking-tight wrap-anywhere">{name}</p>
			<p className="mt-1 min-h-[1.5em] text-sm italic wrap-anywhere">{motto}</p>
			<p style={{ borderColor: accent }} className="mt-3 border-t-2 pt-2 text-sm">
				<span style={{ color: accent }} className="font-semibold">
					Harbor
				</span>{' '}
				Council votes on the breakwater
			</p>
		</div>
	);
}

function inWords(accent: string, { light, dark }: { light: string; dark: string }): string {
	const moved = [
		...(light === accent.toLowerCase() ? [] : [`${light} on light paper`]),
		...(dark === accent.toLowerCase() ? [] : [`${dark} on dark`]),
	];
	if (moved.length === 0) return 'Read well as it is, on light paper and on dark (contrast of at least 4.5 to 1).';
	return `So that it can be read (contrast of at least 4.5 to 1), it is shown as ${moved.join(' and ')}.`;
}
