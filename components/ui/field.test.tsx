import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { FormState } from '@/lib/form-state';
import { CheckField, Field, SelectField, TextField } from './field';
import { FormStateProvider } from './form-context';

type Element = DefaultTreeAdapterMap['element'];

function elements(html: string): Element[] {
	const all: Element[] = [];
	const visit = (node: DefaultTreeAdapterMap['node']) => {
		if ('tagName' in node) all.push(node);
		if ('childNodes' in node) node.childNodes.forEach(visit);
	};
	visit(parseFragment(html));
	return all;
}

const attribute = (element: Element | undefined, name: string) =>
	element?.attrs.find((one) => one.name === name)?.value;

function textOf(node: DefaultTreeAdapterMap['node'] | undefined): string {
	if (!node) return '';
	if ('value' in node) return node.value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** A control as a screen reader has it: its name, what describes it, what stands in it. */
function heard(node: ReactNode, tag = 'input') {
	const html = renderToStaticMarkup(node);
	const all = elements(html);
	const control = all.find(({ tagName }) => tagName === tag);
	const byId = (id: string) => textOf(all.find((one) => attribute(one, 'id') === id));
	const label = all.find((one) => one.tagName === 'label');
	const described = attribute(control, 'aria-describedby')?.split(' ') ?? [];
	return {
		html,
		labelled: attribute(label, 'for') === attribute(control, 'id') && attribute(control, 'id') !== undefined,
		description: described.map(byId),
		invalid: attribute(control, 'aria-invalid'),
		value: attribute(control, 'value'),
		checked: attribute(control, 'checked') !== undefined,
	};
}

const answered = (more: Partial<NonNullable<FormState>>): FormState => ({
	...{ ok: false, message: '', errors: {}, values: {}, at: 1, ...more },
});

const within = (state: FormState, node: ReactNode) => <FormStateProvider value={state}>{node}</FormStateProvider>;

describe('a field', () => {
	it('is described by its error, then its hint', () => {
		const { labelled, description, invalid } = heard(
			<TextField name="email" label="Address" hint="As ana@paper.example" error="This is taken." />,
		);
		expect({ labelled, description, invalid }).toEqual({
			...{ labelled: true, invalid: 'true', description: ['This is taken.', 'As ana@paper.example'] },
		});
	});

	it('is not called wrong, nor described, where there is nothing to say', () => {
		const { description, invalid } = heard(<TextField name="email" label="Address" />);
		expect({ description, invalid }).toEqual({ description: [], invalid: undefined });
	});

	it('takes its error and what was typed from the form that was refused', () => {
		const state = answered({ errors: { email: 'This is taken.' }, values: { email: 'typed', name: 'other' } });
		const { description, value } = heard(within(state, <TextField name="email" label="Address" defaultValue="old" />));
		expect({ description, value }).toEqual({ description: ['This is taken.'], value: 'typed' });
	});

	it('says after a success what the page says, not what was typed', () => {
		const state = answered({ ok: true, values: { email: 'typed' }, errors: { email: 'old trouble' } });
		const { description, value } = heard(
			within(state, <TextField name="email" label="Address" defaultValue="saved" />),
		);
		expect({ description, value }).toEqual({ description: [], value: 'saved' });
	});

	it('that was emptied before a refusal stays empty', () => {
		const { value } = heard(
			within(answered({ values: { email: '' } }), <TextField name="email" label="A" defaultValue="old" />),
		);
		expect(value).toBe('');
	});

	it('of any other kind has its one control wired', () => {
		const { description, invalid } = heard(
			<Field name="logo" label="Logo" hint="A square" error="Too large.">
				<input type="file" name="logo" />
			</Field>,
		);
		expect({ description, invalid }).toEqual({ description: ['Too large.', 'A square'], invalid: 'true' });
	});
});

describe('a choice', () => {
	const options = [
		{ value: 'a', label: 'A' },
		{ value: 'b', label: 'B' },
	];

	it('keeps what was chosen before a refusal', () => {
		const { html } = heard(
			within(
				answered({ values: { role: 'b' } }),
				<SelectField name="role" label="Role" options={options} defaultValue="a" />,
			),
			'select',
		);
		expect(html).toContain('<option value="b" selected="">');
	});

	it.each([
		['stays off that was taken off', { values: {} }, false],
		['stays on', { values: { publish: 'on' } }, true],
	])('of yes or no %s before a refusal', (_, more, checked) => {
		const found = heard(within(answered(more), <CheckField name="publish" label="Publish" defaultChecked />));
		expect(found.checked).toBe(checked);
	});
});
