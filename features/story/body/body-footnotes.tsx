import type { Setting } from './body-setting';
import { ownText } from './body-text';
import { InlineText } from './inline-text';
import { directionWithin } from './text-direction';

/** The notes at the end of a body, each with the way back to its reference. */
export function Footnotes({ setting }: { setting: Setting }) {
	const { footnotes, prefix } = setting;
	if (footnotes.length === 0) return null;
	return (
		<div className="footnotes" role="doc-endnotes" aria-label="Footnotes">
			<ol>
				{Array.from(footnotes.entries(), ([at, note]) => (
					<li key={at} id={`${prefix}footnote-${at + 1}`} dir={directionWithin(setting.direction, ownText(note))}>
						<InlineText nodes={note.content} setting={setting} />{' '}
						<a
							className="footnote-back"
							href={`#${prefix}reference-${at + 1}`}
							aria-label={`Back to reference ${at + 1}`}
						>
							↩︎
						</a>
					</li>
				))}
			</ol>
		</div>
	);
}
