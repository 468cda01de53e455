'use client';

import { type ReactNode, useCallback, useState } from 'react';
import { smartTypingIsOn } from '../prose/smart-typing';
import type { EditorsByText } from './between-texts';
import { BodyEditor } from './body-editor';
import { LineEditor } from './line-editor';
import { useShown } from './use-working-copy';
import type { WorkingSession } from './working-session';

type Props = {
	session: WorkingSession;
	storyId: string;
	actor: string;
	language: string;
	dir: 'ltr' | 'rtl';
	readOnly: boolean;
	commissionedWords: number | null;
	/** What has to be read before anything else. */
	notices: ReactNode;
};

/** The page as it will be set, every text of it typed in place. */
export function TextEditors({ session, storyId, actor, language, dir, readOnly, commissionedWords, notices }: Props) {
	const [editors] = useState<EditorsByText>(() => new Map());
	const [joined, setJoined] = useState(0);
	const smart = useCallback(() => smartTypingIsOn(actor), [actor]);
	const join = useCallback(() => setJoined((before) => before + 1), []);
	const unmergeable = useShown(session, ({ saving }) => saving.kind === 'unmergeable');
	const unknown = useShown(session, (shown) => shown.unknown);
	if (unknown) return notices;
	const shared = { session, editors, language, dir, smart, readOnly: readOnly || unmergeable, joined: join };
	return (
		<BodyEditor
			{...shared}
			{...{ storyId, actor, commissionedWords, notices }}
			ready={joined >= 4}
			head={
				<header className="desk-head-lines">
					<LineEditor {...shared} name="kicker" label="Kicker" empty="Kicker" />
					<LineEditor {...shared} name="headline" label="Headline" empty="Headline" />
					<LineEditor {...shared} name="standfirst" label="Standfirst" empty="Standfirst: what it is about" />
				</header>
			}
		/>
	);
}
