import type { ReactNode } from 'react';
import { Button, type ButtonKind } from '@/components/ui/button';
import { ActionForm } from '@/components/ui/form';
import type { FormState } from '@/lib/form-state';
import type { Verdict } from '@/lib/verdict';

type Props = {
	account: string;
	action: (state: FormState, form: FormData) => Promise<FormState>;
	/** What the button says. */
	submit: string;
	verdict?: Verdict;
	kind?: ButtonKind;
	confirm?: string;
	hidden?: Record<string, string>;
	children?: ReactNode;
};

/** One thing that an admin does to an account; where it cannot be done, the button stays and says why. */
export function AccountDeed({ account, action, submit, verdict, kind = 'plain', confirm, hidden, children }: Props) {
	if (verdict && !verdict.allowed) {
		return (
			<Button type="button" kind={kind} reason={verdict.reason}>
				{submit}
			</Button>
		);
	}
	return (
		<ActionForm action={action} submit={submit} kind={kind} confirm={confirm} hidden={{ ...hidden, account }}>
			{children}
		</ActionForm>
	);
}
