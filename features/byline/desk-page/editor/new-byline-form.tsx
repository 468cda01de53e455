'use client';

import { z } from 'zod';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { ActionForm } from '@/components/ui/form';
import { useFormState } from '@/components/ui/form-context';
import { DeskLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { routes } from '@/lib/routes';
import { makeBylineAction } from '../byline-actions';
import { BioField } from './bio-field';
import { BylineFields } from './byline-fields';
import { NO_VALUES } from './byline-values';

/** A name is all that is needed; the rest can follow. */
export function NewBylineForm({ language }: { language: string }) {
	return (
		<ActionForm action={makeBylineAction} className="form max-w-[56rem]">
			<TextField
				name="name"
				label="Name"
				required
				maxLength={120}
				autoComplete="off"
				hint="As it stands above a story."
			/>
			<BylineFields values={NO_VALUES}>
				<BioField bio={null} language={language}>
					<p className="text-muted">Needs a browser that runs scripts.</p>
				</BioField>
			</BylineFields>
			{/* First, because it is what the Enter key presses: another name is looked for anew. */}
			<div className="form-submit">
				<Button kind="primary">Make the byline</Button>
			</div>
			<Known />
		</ActionForm>
	);
}

const knownBylines = z.array(z.object({ id: z.string(), name: z.string(), title: z.string(), status: z.string() }));

/** Who bears the name already, if anyone. */
function Known() {
	const told = useFormState()?.values['known'];
	const known = told === undefined ? [] : knownBylines.parse(JSON.parse(told)); // our own action wrote it
	if (known.length === 0) return null;
	return (
		<div role="alert">
			<Notice tone="warn">
				<p>{known.length === 1 ? `There is ${known[0]?.name} already.` : 'There are several of that name already.'}</p>
				<ul className="my-2">
					{known.map(({ id, name, title, status }) => (
						<li key={id}>
							<DeskLink href={routes.deskByline(id)} className="underline">
								Open {name}
							</DeskLink>{' '}
							<span className="text-muted">{[title, status === 'former' && 'former'].filter(Boolean).join(', ')}</span>
						</li>
					))}
				</ul>
				<Button name="anyway" value="1">
					Make another of that name
				</Button>
			</Notice>
		</div>
	);
}
