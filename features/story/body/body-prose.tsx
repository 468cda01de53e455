import type { NodeOf } from './body-schema';
import type { Setting } from './body-setting';
import { isBlank, ownText } from './body-text';
import { InlineText } from './inline-text';
import { directionWithin } from './text-direction';

type Props<Node> = { node: Node; setting: Setting };

export function Paragraph({ node, setting }: Props<NodeOf<'paragraph'>>) {
	return (
		<p dir={directionWithin(setting.direction, ownText(node))}>
			{setting.dateline?.before === node && <span className="dateline">{setting.dateline.place} — </span>}
			<InlineText nodes={node.content} setting={setting} />
		</p>
	);
}

export function Heading({ node, setting }: Props<NodeOf<'heading'>>) {
	const Tag = `h${setting.levels.get(node) ?? 4}` as const;
	return (
		<Tag id={setting.prefix + setting.ids.get(node)} dir={directionWithin(setting.direction, ownText(node))}>
			<InlineText nodes={node.content} setting={setting} />
		</Tag>
	);
}

export function List({ node, setting }: Props<NodeOf<'bulletList'> | NodeOf<'orderedList'>>) {
	const items = Array.from((node.content ?? []).entries(), ([at, item]) => (
		<li key={at}>{item.type === 'listItem' && <Item node={item} setting={setting} />}</li>
	));
	const [first] = node.content ?? [];
	const [paragraph] = first?.content ?? [];
	const direction = paragraph && directionWithin(setting.direction, ownText(paragraph));
	if (node.type === 'bulletList') return <ul dir={direction}>{items}</ul>;
	return (
		<ol dir={direction} start={node.attrs.start === 1 ? undefined : node.attrs.start}>
			{items}
		</ol>
	);
}

/** An item of one paragraph is set tight, without the paragraph's own space. */
function Item({ node, setting }: Props<NodeOf<'listItem'>>) {
	const blocks = (node.content ?? []).filter((block) => !isBlank(block));
	const tight = blocks.filter(({ type }) => type === 'paragraph').length <= 1;
	return Array.from(blocks.entries(), ([at, block]) => {
		if (block.type === 'bulletList' || block.type === 'orderedList') {
			return <List key={at} node={block} setting={setting} />;
		}
		if (block.type !== 'paragraph') return null;
		if (tight) return <InlineText key={at} nodes={block.content} setting={setting} />;
		return <Paragraph key={at} node={block} setting={setting} />;
	});
}

export function PullQuote({ node, setting }: Props<NodeOf<'pullQuote'>>) {
	const text = ownText(node);
	return (
		<figure className="pull-quote" dir={directionWithin(setting.direction, text)}>
			{text.trim() !== '' && (
				<blockquote>
					<p>
						<InlineText nodes={node.content} setting={setting} />
					</p>
				</blockquote>
			)}
			{node.attrs.attribution.trim() !== '' && <figcaption>{node.attrs.attribution}</figcaption>}
		</figure>
	);
}

export function Code({ node }: { node: NodeOf<'codeBlock'> }) {
	return (
		<pre dir="ltr">
			<code data-language={node.attrs.language || undefined}>{ownText(node)}</code>
		</pre>
	);
}
