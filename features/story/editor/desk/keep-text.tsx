'use client';

import { useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { download } from './download';

type Props = { text: () => string; name: string };

/** Ways to take one's own text along: to the clipboard, as a file, by hand. */
export function KeepText({ text, name }: Props) {
	const [shown, setShown] = useState<string | null>(null);
	return (
		<>
			<button type="button" className={buttonClass('plain')} onClick={() => download(text(), name)}>
				Download your text
			</button>
			<button type="button" className={buttonClass('plain')} onClick={() => setShown(shown === null ? text() : null)}>
				{shown === null ? 'Show it for copying' : 'Hide it'}
			</button>
			{shown !== null && (
				<div className="desk-own-text">
					<textarea readOnly className="input" rows={8} aria-label="Your text" value={shown} />
					<CopyButton text={shown} label="Copy your text" />
				</div>
			)}
		</>
	);
}
