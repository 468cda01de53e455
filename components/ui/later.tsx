'use client';

import { type ComponentType, Fragment, type ReactNode, useEffect, useState } from 'react';
import { buttonClass } from './button';

type Frame = ComponentType<{ children?: ReactNode }>;

/**
 * A part of a page that is fetched when it is first shown. Where it cannot be, the part says
 * so in its own place: `next/dynamic` would take down all that stands around it, and here
 * that is a text that someone is writing. `Around` holds what is shown until then.
 */
export function later<P extends object>(
	load: () => Promise<ComponentType<P>>,
	Around: Frame = Fragment,
): ComponentType<P> {
	let fetched: ComponentType<P> | null = null;
	return function Later(props: P) {
		const [part, setPart] = useState<ComponentType<P> | 'failed' | null>(() => fetched);
		useEffect(() => {
			if (part) return;
			let gone = false;
			const show = (found: ComponentType<P> | 'failed') => {
				if (!gone) setPart(() => found);
			};
			load().then(
				(found) => {
					fetched = found;
					show(found);
				},
				() => show('failed'),
			);
			return () => {
				gone = true;
			};
		}, [part]);
		if (part === null) return <Around />;
		if (part !== 'failed') {
			const Part = part;
			return <Part {...props} />;
		}
		return (
			<Around>
				<Failed again={() => setPart(null)} />
			</Around>
		);
	};
}

/** A newer newsroom no longer has the scripts of an older page. */
function Failed({ again }: { again: () => void }) {
	return (
		<div role="alert" className="notice">
			<p>This part of the page could not be fetched. Nothing of your text is lost.</p>
			<div className="mt-2 flex flex-wrap gap-2">
				<button type="button" className={buttonClass('plain')} onClick={again}>
					Try again
				</button>
				<button type="button" className={buttonClass('plain')} onClick={() => window.location.reload()}>
					Load the whole page again
				</button>
			</div>
		</div>
	);
}
