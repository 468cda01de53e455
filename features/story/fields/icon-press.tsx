import type { LucideIcon } from 'lucide-react';

type Props = { label: string; icon: LucideIcon; does: () => void; disabled?: boolean };

/** Can still be reached when it cannot be pressed, so that whoever moves something to the end is not thrown out of the list. */
export function IconPress({ label, icon: Icon, does, disabled = false }: Props) {
	return (
		<button
			type="button"
			className="panel-icon"
			aria-label={label}
			title={label}
			aria-disabled={disabled || undefined}
			onClick={({ currentTarget }) => {
				if (disabled) return;
				does();
				// A browser takes the focus from what is moved in the page.
				requestAnimationFrame(() => {
					if (currentTarget.isConnected && document.activeElement === document.body) currentTarget.focus();
				});
			}}
		>
			<Icon aria-hidden size={16} />
		</button>
	);
}
