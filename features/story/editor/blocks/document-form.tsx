'use client';

import { useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { documentLink } from '../../body/body-build';
import { type BodyNode, NODE_ATTRS } from '../../body/body-schema';
import { readTypedAddress } from '../typed-address';

type Props = { put: (node: BodyNode) => void; close: () => void };

const WRONG: Record<string, string> = {
	href: 'An address begins with https:// or, on your own site, with /.',
	title: 'A document needs a title of at most 300 letters.',
	kind: 'A kind has 20 letters at most.',
	pages: 'Pages are a number from 1 on.',
};

export function DocumentForm({ put, close }: Props) {
	const [wrong, setWrong] = useState<string[]>([]);
	const error = (name: string) => (wrong.includes(name) && WRONG[name] ? { error: WRONG[name] } : {});
	return (
		<form
			className="form"
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				const form = new FormData(event.currentTarget);
				const said = (name: string) => String(form.get(name) ?? '').trim();
				const read = NODE_ATTRS.documentLink.safeParse({
					href: readTypedAddress(said('href')) ?? '',
					title: said('title'),
					kind: said('kind'),
					pages: said('pages') === '' ? null : Number(said('pages')),
				});
				if (read.success) put(documentLink(read.data));
				else setWrong(read.error.issues.map(({ path }) => String(path[0])));
			}}
		>
			<TextField name="href" label="Address" {...error('href')} autoComplete="off" placeholder="https://" />
			<TextField name="title" label="Title" {...error('title')} />
			<TextField name="kind" label="Kind of file" {...error('kind')} placeholder="PDF" />
			<TextField name="pages" label="Pages" inputMode="numeric" {...error('pages')} />
			<div className="block-prompt-ends">
				<button type="submit" className={buttonClass('primary')}>
					Insert document
				</button>
				<button type="button" className={buttonClass('plain')} onClick={close}>
					Cancel
				</button>
			</div>
		</form>
	);
}
