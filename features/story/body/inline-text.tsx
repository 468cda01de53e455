import type { ReactNode } from 'react';
import { isSafeHref } from '@/lib/safe-href';
import type { BodyMark, BodyNode } from './body-schema';
import type { Setting } from './body-setting';
import { type InlinePart, nestMarks } from './inline-runs';

type Props = { nodes: readonly BodyNode[] | undefined; setting: Setting };

/** The text, marks and footnote references of one block. */
export function InlineText({ nodes, setting }: Props) {
	return <Parts parts={nestMarks(nodes ?? [])} setting={setting} />;
}

function Parts({ parts, setting }: { parts: readonly InlinePart[]; setting: Setting }) {
	return Array.from(parts.entries(), ([at, part]) => {
		if (part.is === 'text') return part.text;
		if (part.is === 'footnote') return <Reference key={at} number={setting.ids.get(part.node)} setting={setting} />;
		return (
			<Mark key={at} mark={part.mark}>
				<Parts parts={part.parts} setting={setting} />
			</Mark>
		);
	});
}

function Mark({ mark, children }: { mark: BodyMark; children: ReactNode }) {
	switch (mark.type) {
		case 'link':
			return <SafeLink href={mark.attrs.href}>{children}</SafeLink>;
		case 'bold':
			return <strong>{children}</strong>;
		case 'italic':
			return <em>{children}</em>;
		case 'strike':
			return <s>{children}</s>;
		case 'superscript':
			return <sup>{children}</sup>;
		case 'subscript':
			return <sub>{children}</sub>;
		case 'code':
			return <code>{children}</code>;
		default:
			return mark satisfies never;
	}
}

/** A link to an address that someone typed: what may not be linked to stays as text. */
export function SafeLink({ href, className, children }: { href: string; className?: string; children: ReactNode }) {
	if (!isSafeHref(href)) return children;
	return (
		<a href={href} className={className} rel={/^https?:/i.test(href) ? 'noopener' : undefined}>
			{children}
		</a>
	);
}

function Reference({ number, setting }: { number: string | undefined; setting: Setting }) {
	if (number === undefined) return null;
	return (
		<sup className="footnote-reference">
			<a
				id={`${setting.prefix}reference-${number}`}
				href={`#${setting.prefix}footnote-${number}`}
				aria-label={`Footnote ${number}`}
			>
				{number}
			</a>
		</sup>
	);
}
