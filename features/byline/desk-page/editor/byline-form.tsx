'use client';

import { type ReactNode, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { ActionForm } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { dropKeptText } from '@/features/story/editor/kept-text';
import { sameValue } from '@/lib/same-value';
import { changeBylineAction } from '../byline-actions';
import { fieldWord } from '../byline-field-words';
import { BylineTyping } from './byline-typing';
import type { BylineValues } from './byline-values';

type Props = {
	id: string;
	version: number;
	values: BylineValues;
	language: string;
	/** Under which this person's unsaved text is kept on this device. */
	keepAs: string;
	/** The biography as readers see it, for whoever has no script. */
	children: ReactNode;
};

/** `base` is what the form showed when typing began: only what differs from it is somebody's change. */
type Seen = { version: number; base: BylineValues };

export function BylineForm({ id, version, values, language, keepAs, children }: Props) {
	const [seen, setSeen] = useState<Seen>({ version, base: values });
	const [typing, setTyping] = useState(false);
	const [round, setRound] = useState(0);
	const theirs = seen.version === version ? [] : differing(seen.base, values);
	// What changed elsewhere on the page, such as the name, is no reason to refuse this form.
	if (seen.version !== version && (!typing || theirs.length === 0)) setSeen({ version, base: values });
	const drop = () => {
		dropKeptText(keepAs);
		setTyping(false);
		setSeen({ version, base: values });
		setRound(round + 1);
	};
	const hidden = { id, version: String(seen.version), base: JSON.stringify(seen.base) };
	return (
		<ActionForm key={round} action={changeBylineAction} hidden={hidden} submit="Save" className="form max-w-none">
			<BylineTyping {...{ values, version, language, keepAs, onTyping: setTyping }} bio={children}>
				{theirs.length > 0 && (
					<Meanwhile fields={theirs} keep={() => setSeen({ version, base: seen.base })} drop={drop} />
				)}
			</BylineTyping>
		</ActionForm>
	);
}

const differing = (before: BylineValues, after: BylineValues): string[] =>
	(Object.keys(after) as (keyof BylineValues)[]) // Object.keys forgets its keys' type
		.filter((field) => !sameValue(before[field], after[field]));

function Meanwhile({ fields, keep, drop }: { fields: string[]; keep: () => void; drop: () => void }) {
	return (
		<Notice tone="warn">
			<p>
				Somebody changed this byline while you were writing: {fields.map(fieldWord).join(', ')}. What you typed is still
				here.
			</p>
			<p className="mt-2 flex flex-wrap gap-2">
				<button type="button" className={buttonClass('primary')} onClick={keep}>
					Keep my changes beside theirs
				</button>
				<button type="button" className={buttonClass('plain')} onClick={drop}>
					Drop mine, show theirs
				</button>
			</p>
		</Notice>
	);
}
