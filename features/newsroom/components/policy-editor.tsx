'use client';

import type { ReactNode } from 'react';
import { ActionForm } from '@/components/ui/form';
import { publishPolicyAction } from '../newsroom-actions';
import { type EditedPolicy, PolicyFields } from './policy-editor-fields';

type Props = EditedPolicy & { slug: string; children: ReactNode };

/** Title and text of a policy, with what was typed and not yet published kept on this device. */
export function PolicyEditor({ slug, children, ...policy }: Props) {
	return (
		<ActionForm
			action={publishPolicyAction}
			hidden={{ slug, seen: policy.seen }}
			submit={policy.seen === '' ? 'Publish' : 'Publish the change'}
			className="form mb-10 max-w-[56rem]"
		>
			<PolicyFields {...policy}>{children}</PolicyFields>
		</ActionForm>
	);
}
