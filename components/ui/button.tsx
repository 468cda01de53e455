import { type ReactNode, useId } from 'react';
import { DeskLink } from './link';

export type ButtonKind = 'primary' | 'plain' | 'danger';

const KINDS: Record<ButtonKind, string> = {
	primary: 'control-primary',
	plain: 'control-plain',
	danger: 'control-danger',
};

/** What looks like a button, for the few things that are one and cannot be `Button`. */
export const buttonClass = (kind: ButtonKind): string => `control ${KINDS[kind]}`;

type Props = {
	children: ReactNode;
	kind?: ButtonKind;
	type?: 'submit' | 'button';
	name?: string;
	value?: string;
	disabled?: boolean;
	/** Why it cannot be pressed; with it, it cannot. */
	reason?: string;
};

export function Button({ children, kind = 'plain', type = 'submit', name, value, disabled, reason }: Props) {
	const id = useId();
	const button = (
		<button
			type={type}
			name={name}
			value={value}
			disabled={disabled || reason !== undefined}
			aria-describedby={reason === undefined ? undefined : id}
			className={buttonClass(kind)}
		>
			{children}
		</button>
	);
	if (reason === undefined) return button;
	return (
		<span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
			{button}
			<span id={id} className="text-muted">
				{reason}
			</span>
		</span>
	);
}

export function LinkButton({
	href,
	kind = 'plain',
	children,
}: {
	href: string;
	kind?: ButtonKind;
	children: ReactNode;
}) {
	return (
		<DeskLink href={href} className={buttonClass(kind)}>
			{children}
		</DeskLink>
	);
}
