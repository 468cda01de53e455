import type { ReactNode } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { ActionForm } from '@/components/ui/form';
import { routes } from '@/lib/routes';
import { retireBylinesAction } from './byline-list-actions';

/** A list whose ticked lines can be retired together, and brought back. */
export function RegisterBulk({ children }: { children: ReactNode }) {
	return (
		<ActionForm action={retireBylinesAction} className="desk-bulk">
			{children}
			<fieldset className="desk-bulk-moves">
				<legend className="sr-only">With those that are ticked</legend>
				<button type="submit" formMethod="get" formAction={routes.deskMerge()} className={buttonClass('plain')}>
					Merge…
				</button>
				<Button name="status" value="former">
					Retire
				</Button>
				<Button name="status" value="active">
					Make active again
				</Button>
			</fieldset>
		</ActionForm>
	);
}
