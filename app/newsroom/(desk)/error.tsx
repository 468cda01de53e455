'use client';

import { buttonClass } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';

type Props = { error: Error & { digest?: string }; retry: () => void };

export default function DeskError({ error, retry }: Props) {
	return (
		<div role="alert">
			<PageHead title="This page could not be shown">
				<p>
					The newsroom ran into a fault of its own. Everything that was saved before is kept; what you were just doing
					may not have been done. Try again, and if it stays like this, tell whoever runs the newsroom
					{error.digest ? ` that its log has fault ${error.digest}.` : '.'}
				</p>
			</PageHead>
			<button type="button" className={buttonClass('primary')} onClick={retry}>
				Try again
			</button>
		</div>
	);
}
