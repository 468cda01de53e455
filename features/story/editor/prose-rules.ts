import { type Editor, InputRule, markInputRule, textblockTypeInputRule, wrappingInputRule } from '@tiptap/core';
import type { MarkType, NodeType, Schema } from '@tiptap/pm/model';
import type { MarkName, NodeName } from '../body/body-schema';

/** Markdown for prose. A caption is no paragraph, so there its signs stay as they are typed. */
export const proseRules = (editor: Editor): InputRule[] => [
	...blockRules(editor.schema).map((rule) => inParagraphs(rule)),
	markInputRule({ find: /(?:^|\s)(\*\*([^*\s](?:[^*]*[^*\s])?)\*\*)$/, type: markOf(editor.schema, 'bold') }),
	markInputRule({ find: /(?:^|\s)(\*([^*\s](?:[^*]*[^*\s])?)\*)$/, type: markOf(editor.schema, 'italic') }),
];

const nodeOf = (schema: Schema, name: NodeName) => schema.nodes[name] as NodeType; // the schema is made from these names
const markOf = (schema: Schema, name: MarkName) => schema.marks[name] as MarkType; // as above

function inParagraphs(rule: InputRule): InputRule {
	return new InputRule({
		find: rule.find,
		handler: (props) => {
			const { parent } = props.state.doc.resolve(props.range.from);
			return parent.type.name === 'paragraph' || parent.type.name === 'heading' ? rule.handler(props) : null;
		},
	});
}

function blockRules(schema: Schema): InputRule[] {
	return [
		textblockTypeInputRule({
			find: /^(#{2,4})\s$/,
			type: nodeOf(schema, 'heading'),
			getAttributes: ([, signs = '##']) => ({ level: signs.length }),
		}),
		wrappingInputRule({ find: /^\s*[-*+]\s$/, type: nodeOf(schema, 'bulletList') }),
		wrappingInputRule({
			find: /^(\d{1,5})\.\s$/,
			type: nodeOf(schema, 'orderedList'),
			getAttributes: ([, number]) => ({ start: Number(number) }),
			joinPredicate: ([, number], list) => list.childCount + list.attrs.start === Number(number),
		}),
		wrappingInputRule({ find: /^\s*>\s$/, type: nodeOf(schema, 'blockquote') }),
	];
}
