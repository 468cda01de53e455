import type { Node, NodeType, Schema } from '@tiptap/pm/model';
import * as build from '../../body/body-build';
import type { BodyNode, NodeName } from '../../body/body-schema';

/**
 * Blocks as they come into a body. What a reader must be told, and nobody can know yet,
 * is "TK": it passes the schema, is marked while it is written, and stands in the list of
 * what is to be done before publication.
 */
const TK = 'TK';

export const newBlock = {
	pullQuote: () => build.pullQuote(''),
	factBox: () => build.factBox(`${TK} title`, build.p()),
	questionAnswer: () => build.qa('', build.p()),
	codeBlock: (language: string | null = null) => build.codeBlock('', language),
	horizontalRule: () => build.rule(),
	table: () => build.table('', ['', '', ''], ['', '', ''], ['', '', '']),
	chart: () =>
		build.chart({
			kind: 'column',
			title: `${TK} title`,
			description: `${TK} description`,
			unit: '',
			source: '',
			labels: ['A', 'B', 'C'],
			series: [{ name: '', values: [3, 5, 4] }],
		}),
	figure: (image: string) => build.figure({ image, alt: '', credit: '' }),
	gallery: (images: readonly string[]) => build.gallery(...images.map((image) => newBlock.figure(image))),
} as const;

export const isPlaceholder = (text: string): boolean => text.startsWith(`${TK} `);

export const nodeOf = (schema: Schema, node: BodyNode): Node => schema.nodeFromJSON(node);

export function typeOf(schema: Schema, name: NodeName): NodeType {
	const type = schema.nodes[name];
	if (!type) throw new Error(`the editor lacks the node "${name}"`);
	return type;
}
