import { GripVertical } from 'lucide-react';
import type { ComponentProps } from 'react';

export function CreditGrip({ called, ...rest }: ComponentProps<'button'> & { called: string }) {
	return (
		<button type="button" className="panel-grip" {...rest} aria-label={`Move ${called}`}>
			<GripVertical aria-hidden size={16} />
		</button>
	);
}
