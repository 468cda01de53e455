import { useId } from 'react';
import { buttonClass } from '@/components/ui/button';

type Props = { label: string; reason: string; brief: boolean };

export function RefusedButton({ label, reason, brief }: Props) {
	const id = useId();
	return (
		<>
			<button
				type="button"
				className={buttonClass('plain')}
				disabled
				aria-describedby={id}
				{...(brief && { title: reason })}
			>
				{label}
			</button>
			<span id={id} className={brief ? 'sr-only' : 'move-reason'}>
				{reason}
			</span>
		</>
	);
}
