'use client';

import { useEffect, useId, useState } from 'react';
import { CHART_KINDS, type ChartAttrs } from '../../body/body-schema';
import { readCells, writeCells } from './chart-cells';

type Change = (changes: Partial<ChartAttrs>) => string | null;
type Props = { chart: ChartAttrs; language: string; change: Change };

const KINDS: Record<ChartAttrs['kind'], string> = { bar: 'Bars', column: 'Columns', line: 'Lines' };

const WORDS = [
	{ name: 'title', label: 'Title', wrong: 'A chart needs a title of at most 200 letters.' },
	{
		name: 'description',
		label: 'What it shows, for those who cannot see it',
		wrong: 'A chart needs this, in at most 1,000 letters.',
	},
	{ name: 'unit', label: 'Unit', wrong: 'A unit has 40 letters at most.' },
	{ name: 'source', label: 'Source', wrong: 'A source has 300 letters at most.' },
] as const;

/** What is filled in and can stand changes the chart at once; what cannot stays here, with the reason. */
export function ChartForm({ chart, language, change }: Props) {
	return (
		<fieldset className="block-chart-form">
			<legend className="sr-only">Chart</legend>
			<div role="radiogroup" aria-label="Kind" className="block-chart-kinds">
				{CHART_KINDS.map((kind) => (
					<label key={kind} className="field-check">
						<input type="radio" checked={chart.kind === kind} onChange={() => change({ kind })} />
						<span>{KINDS[kind]}</span>
					</label>
				))}
			</div>
			{WORDS.map(({ name, label, wrong }) => (
				<Words key={name} label={label} value={chart[name]} put={(typed) => change({ [name]: typed }) && wrong} />
			))}
			<Words
				multiline
				label="Cells, as you copy them from a spreadsheet"
				value={writeCells(chart)}
				put={(typed) => {
					const read = readCells(typed, language);
					return read.ok ? change(read.cells) : read.message;
				}}
			/>
		</fieldset>
	);
}

type WordsProps = { label: string; value: string; multiline?: boolean; put: (typed: string) => string | null };

function Words({ label, value, multiline = false, put }: WordsProps) {
	const id = useId();
	const [typed, setTyped] = useState(value);
	const [wrong, setWrong] = useState<string | null>(null);
	const [writing, setWriting] = useState(false);
	// A co-editor's change is shown unless it would take the field from under one's fingers.
	useEffect(() => {
		if (!writing) setTyped(value);
	}, [value, writing]);
	const control = {
		id,
		className: 'input',
		value: typed,
		'aria-invalid': wrong ? (true as const) : undefined,
		'aria-describedby': wrong ? `${id}-wrong` : undefined,
		onFocus: () => setWriting(true),
		onBlur: () => setWriting(wrong !== null),
		onChange: (event: { target: { value: string } }) => {
			setTyped(event.target.value);
			setWrong(put(event.target.value));
		},
	};
	return (
		<div className="field">
			<label htmlFor={id} className="field-label">
				{label}
			</label>
			{multiline ? <textarea rows={6} spellCheck={false} {...control} /> : <input {...control} />}
			{wrong && (
				<p id={`${id}-wrong`} className="field-error" role="alert">
					{wrong}
				</p>
			)}
		</div>
	);
}
