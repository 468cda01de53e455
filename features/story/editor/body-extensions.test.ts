import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodySchema, NODE_ATTRS } from '../body/body-schema';
import { validateBody } from '../body/body-validate';
import { anyBody } from '../body/testing-bodies';
import { writingExtensions } from './writing-extensions';

const schema = getSchema(writingExtensions());
const sent = (document: unknown): unknown => JSON.parse(JSON.stringify(document));

test('the editor knows every node and mark of the body, in the same order, and no other', () => {
	expect(Object.keys(schema.nodes).toSorted()).toEqual(Object.keys(NODE_ATTRS).toSorted());
	expect(Object.keys(schema.marks)).toEqual(Object.keys(bodySchema.marks));
	expect(schema.topNodeType.name).toBe('doc');
});

test('what may stand where, and with what, is the same', () => {
	for (const [name, type] of Object.entries(bodySchema.nodes)) {
		const edited = schema.nodes[name];
		for (const key of ['content', 'marks', 'group', 'inline', 'atom', 'code', 'tableRole'] as const) {
			expect([name, key, edited?.spec[key]]).toEqual([name, key, type.spec[key]]);
		}
		// Keys that join may be kept further apart than the schema asks for, never closer.
		if (type.spec.isolating) expect([name, edited?.spec.isolating]).toEqual([name, true]);
		expect(Object.keys(edited?.spec.attrs ?? {})).toEqual(Object.keys(type.spec.attrs ?? {}));
	}
	for (const [name, type] of Object.entries(bodySchema.marks)) {
		const edited = schema.marks[name];
		expect([name, edited?.spec.inclusive, edited?.spec.excludes]).toEqual([
			...[name, type.spec.inclusive, type.spec.excludes],
		]);
	}
});

test('a node that the editor makes has attributes that the server takes', () => {
	const list = schema.nodes['orderedList']?.createAndFill()?.toJSON();
	expect(validateBody({ type: 'doc', content: [list] })).toMatchObject({ ok: true });
});

test('a valid body goes through the editor unchanged', () => {
	fc.assert(
		fc.property(anyBody, (made) => {
			const read = validateBody(made);
			if (!read.ok) throw new Error(JSON.stringify(read.problems));
			const edited = schema.nodeFromJSON(read.body);
			edited.check();
			// What ProseMirror itself writes otherwise: a run of text in one piece, no empty content.
			const before: unknown = Node.fromJSON(bodySchema, read.body).toJSON();
			expect(edited.toJSON()).toEqual(before);
			expect(validateBody(sent(edited.toJSON()))).toEqual(validateBody(sent(before)));
		}),
		{ numRuns: 200 },
	);
}, 60_000);
