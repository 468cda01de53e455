import type { ReactNode } from 'react';
import type { NodeOf } from './body-schema';
import type { Setting } from './body-setting';
import { isBlank, ownText } from './body-text';
import { InlineText, SafeLink } from './inline-text';
import { directionWithin } from './text-direction';

/** `children` are the box's own blocks, already set. */
export function FactBox({ node, children }: { node: NodeOf<'factBox'>; children: ReactNode }) {
	return (
		<aside className="fact-box" aria-label={node.attrs.title}>
			<p className="fact-box-title">{node.attrs.title}</p>
			{children}
		</aside>
	);
}

type QuestionProps = { node: NodeOf<'questionAnswer'>; setting: Setting; children: ReactNode };

/** `children` are the blocks of the answer. */
export function QuestionAnswer({ node, setting, children }: QuestionProps) {
	const question = node.content?.find(({ type }) => type === 'question');
	const Tag = `h${setting.levels.get(node) ?? 3}` as const;
	return (
		<div className="question-answer">
			{question && !isBlank(question) && (
				<Tag className="question" dir={directionWithin(setting.direction, ownText(question))}>
					<InlineText nodes={question.content} setting={setting} />
				</Tag>
			)}
			{children}
		</div>
	);
}

export function DocumentLink({ node, setting }: { node: NodeOf<'documentLink'>; setting: Setting }) {
	const { href, title, kind, pages } = node.attrs;
	const size = pages === null ? '' : `${pages.toLocaleString(setting.language)} ${pages === 1 ? 'page' : 'pages'}`;
	const details = [kind.trim(), size].filter(Boolean).join(', ');
	return (
		<p className="document-link" dir={directionWithin(setting.direction, title)}>
			<SafeLink href={href}>{title}</SafeLink>
			{details && (
				<>
					{' '}
					<span className="document-details">{details}</span>
				</>
			)}
		</p>
	);
}
