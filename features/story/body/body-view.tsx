import { StoryChart } from '@/components/charts/story-chart';
import { DocumentLink, FactBox, QuestionAnswer } from './body-boxes';
import { Embed } from './body-embed';
import { Figure, Gallery } from './body-figures';
import { Footnotes } from './body-footnotes';
import { Code, Heading, List, Paragraph, PullQuote } from './body-prose';
import type { Body, BodyNode } from './body-schema';
import { type Images, type Setting, settingOf } from './body-setting';
import { TableView } from './body-table';
import { isBlank } from './body-text';
import { printable } from './printable';

type Props = {
	body: Body;
	images: Images;
	/** A language tag, as the story keeps it. */
	language: string;
	/** Where it was reported from: said at the head of its first paragraph. */
	dateline?: string | undefined;
	/** Begins every id; needed only where two bodies stand on one page. */
	prefix?: string;
};

/** A story's body as readers see it. Its styles are in body.css. */
export function BodyView({ body, images, language, dateline = '', prefix = '' }: Props) {
	const clean = printable(body);
	const setting = { ...settingOf(clean, images, language, prefix), dateline: datelineOf(clean, dateline) };
	return (
		<div className="story-body" lang={language} dir={setting.direction}>
			<Blocks nodes={clean.content} setting={setting} />
			<Footnotes setting={setting} />
		</div>
	);
}

function datelineOf(body: Body, place: string): Setting['dateline'] {
	const before = body.content?.find((node) => node.type === 'paragraph' && !isBlank(node));
	return before && place !== '' ? { before, place } : undefined;
}

function Blocks({ nodes, setting }: { nodes: readonly BodyNode[] | undefined; setting: Setting }) {
	return Array.from((nodes ?? []).entries(), ([at, node]) =>
		isBlank(node) ? null : <Block key={at} node={node} setting={setting} />,
	);
}

function Block({ node, setting }: { node: BodyNode; setting: Setting }) {
	switch (node.type) {
		case 'paragraph':
			return <Paragraph node={node} setting={setting} />;
		case 'heading':
			return <Heading node={node} setting={setting} />;
		case 'bulletList':
		case 'orderedList':
			return <List node={node} setting={setting} />;
		case 'blockquote':
			return (
				<blockquote>
					<Blocks nodes={node.content} setting={setting} />
				</blockquote>
			);
		case 'pullQuote':
			return <PullQuote node={node} setting={setting} />;
		case 'figure':
			return <Figure node={node} setting={setting} />;
		case 'gallery':
			return <Gallery node={node} setting={setting} />;
		case 'embed':
			return <Embed node={node} setting={setting} />;
		case 'table':
			return <TableView node={node} setting={setting} />;
		case 'codeBlock':
			return <Code node={node} />;
		case 'horizontalRule':
			return <hr />;
		case 'factBox':
			return (
				<FactBox node={node}>
					<Blocks nodes={node.content} setting={setting} />
				</FactBox>
			);
		case 'questionAnswer':
			return (
				<QuestionAnswer node={node} setting={setting}>
					<Blocks nodes={node.content?.find(({ type }) => type === 'answer')?.content} setting={setting} />
				</QuestionAnswer>
			);
		case 'documentLink':
			return <DocumentLink node={node} setting={setting} />;
		case 'chart':
			return (
				<StoryChart data={node.attrs} id={`${setting.prefix}${setting.ids.get(node)}`} language={setting.language} />
			);
		// Set by the blocks that hold them.
		case 'doc':
		case 'text':
		case 'footnote':
		case 'listItem':
		case 'tableRow':
		case 'tableHeader':
		case 'tableCell':
		case 'question':
		case 'answer':
			return null;
		default:
			return node satisfies never;
	}
}
