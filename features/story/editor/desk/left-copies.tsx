'use client';

import { useEffect, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { KeepText } from './keep-text';
import { copiesOfStory, copyName, deleteCopy, readAbout } from './kept-copies';
import { ownText } from './own-text';
import { readCopy } from './read-copy';
import type { WorkingCopyGiven } from './use-working-copy';

type Left = { name: string; headline: string; text: string };

/**
 * Text of this person's from before the story was put back to an earlier state. It can
 * never be merged (the words would stand there twice), and it is never dropped either.
 */
export function LeftCopies({ copy: { actor, storyId, generation } }: { copy: WorkingCopyGiven }) {
	const [left, setLeft] = useState<Left[]>([]);
	useEffect(() => {
		let gone = false;
		findLeft(actor, storyId, copyName(actor, storyId, generation)).then(
			(found) => !gone && setLeft(found),
			// A browser that keeps nothing has nothing left over.
			() => {},
		);
		return () => {
			gone = true;
		};
	}, [actor, storyId, generation]);
	return left.map(({ name, headline, text }) => (
		<section key={name} className="desk-banner" data-tone="danger" aria-label="Text that cannot be merged">
			<p>
				<strong>This device has text of yours that cannot be merged.</strong> You typed it before the story was put back
				to an earlier state. Keep it, then put in what is missing.
			</p>
			<div className="desk-banner-ends">
				<KeepText text={() => text} name={headline} />
				<button
					type="button"
					className={buttonClass('danger')}
					onClick={() => {
						if (!window.confirm('Delete this text from this device?')) return;
						setLeft((before) => before.filter((one) => one.name !== name));
						void deleteCopy(name);
					}}
				>
					Delete it here
				</button>
			</div>
		</section>
	));
}

async function findLeft(actor: string, storyId: string, current: string): Promise<Left[]> {
	const found: Left[] = [];
	for (const name of await copiesOfStory(actor, storyId)) {
		if (name === current) continue;
		const about = await readAbout(name);
		if (about?.unsynced) {
			const doc = await readCopy(name);
			found.push({ name, headline: about.headline, text: ownText(doc) });
			doc.destroy();
		} else await deleteCopy(name);
	}
	return found;
}
