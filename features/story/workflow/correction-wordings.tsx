'use client';

import { useState } from 'react';

type Props = { wordings: readonly string[]; take: (wording: string) => void };

/** What newsrooms usually write, to begin from. */
export function CorrectionWordings({ wordings, take }: Props) {
	const [open, setOpen] = useState(false);
	const begin = (wording: string) => {
		setOpen(false);
		take(wording);
	};
	return (
		<details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary className="control">Begin with a standard wording</summary>
			<ul className="wordings">
				{wordings.map((wording) => (
					<li key={wording}>
						<button type="button" className="wording" onClick={() => begin(wording)}>
							{wording}
						</button>
					</li>
				))}
			</ul>
		</details>
	);
}
