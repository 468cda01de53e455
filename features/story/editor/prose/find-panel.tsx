'use client';

import './prose.css';
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { LONGEST_QUERY } from './find-text';
import type { Editors, TextName } from './text-name';
import { useFind } from './use-find';

type Props = {
	editors: Editors;
	onClose: () => void;
	/** What is replaced is one thing to undo, apart from what was typed before. */
	beforeReplacing?: () => void;
};

const SWITCHES = [
	['matchCase', 'Match case'],
	['wholeWords', 'Whole words'],
	['ignoreAccents', 'Ignore accents'],
] as const;

/** Finds and replaces in kicker, headline, standfirst and body together. */
export function FindPanel({ editors, onClose, beforeReplacing }: Props) {
	const id = useId();
	const field = useRef<HTMLInputElement>(null);
	const [begin] = useState(() => beginning(editors));
	const [text, setText] = useState(begin.words);
	const [words, setWords] = useState('');
	const [options, setOptions] = useState({ matchCase: false, wholeWords: false, ignoreAccents: false });
	const [said, setSaid] = useState('');
	const query = useMemo(() => ({ text, ...options }), [text, options]);
	const { count, current, move, replaceOne, replaceAll } = useFind(editors, query, begin);
	const editable = [...editors.values()].some((editor) => editor.isEditable);

	useEffect(() => field.current?.select(), []);

	const close = () => {
		onClose();
		editors.get(begin.text)?.commands.focus(undefined, { scrollIntoView: false });
	};
	const press = (event: KeyboardEvent, onEnter: (back: boolean) => void) => {
		if (event.nativeEvent.isComposing) return;
		if (event.key === 'Enter') onEnter(event.shiftKey);
		else return;
		event.preventDefault();
	};
	// Not `disabled`: a button that loses its use would lose the focus with it.
	const none = count === 0 || undefined;
	const all = () => {
		if (none) return;
		beforeReplacing?.();
		const replaced = replaceAll(words);
		setSaid(replaced === 1 ? 'One was replaced.' : `${replaced} were replaced.`);
	};
	const one = () => {
		if (none) return;
		beforeReplacing?.();
		replaceOne(words);
		setSaid('');
	};
	return (
		<search
			className="find-panel"
			aria-label="Find and replace"
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return;
				event.stopPropagation();
				close();
			}}
		>
			<div className="find-line">
				<label htmlFor={`${id}-find`}>Find</label>
				<input
					ref={field}
					id={`${id}-find`}
					className="input"
					value={text}
					maxLength={LONGEST_QUERY}
					autoComplete="off"
					spellCheck={false}
					onChange={(event) => {
						setText(event.target.value);
						setSaid('');
					}}
					onKeyDown={(event) => press(event, (back) => move(back ? -1 : 1))}
				/>
				<output className="find-count" htmlFor={`${id}-find`}>
					{said || counted(text, count, current)}
				</output>
				<button
					type="button"
					className="prose-tool"
					aria-label="Previous"
					title="Previous (Shift+Enter)"
					onClick={() => move(-1)}
				>
					<ArrowUp aria-hidden size={16} />
				</button>
				<button type="button" className="prose-tool" aria-label="Next" title="Next (Enter)" onClick={() => move(1)}>
					<ArrowDown aria-hidden size={16} />
				</button>
				<button type="button" className="prose-tool" aria-label="Close find" title="Close (Escape)" onClick={close}>
					<X aria-hidden size={16} />
				</button>
			</div>
			{editable && (
				<div className="find-line">
					<label htmlFor={`${id}-replace`}>Replace with</label>
					<input
						id={`${id}-replace`}
						className="input"
						value={words}
						maxLength={LONGEST_QUERY}
						autoComplete="off"
						onChange={(event) => setWords(event.target.value)}
						onKeyDown={(event) => press(event, one)}
					/>
					<button type="button" className={buttonClass('plain')} aria-disabled={none} onClick={one}>
						Replace
					</button>
					<button type="button" className={buttonClass('plain')} aria-disabled={none} onClick={all}>
						Replace all
					</button>
				</div>
			)}
			<div className="find-line">
				{SWITCHES.map(([name, label]) => (
					<label key={name} className="field-check">
						<input
							type="checkbox"
							checked={options[name]}
							onChange={(event) => setOptions({ ...options, [name]: event.target.checked })}
						/>
						{label}
					</label>
				))}
			</div>
		</search>
	);
}

function counted(text: string, count: number, current: number): string {
	if (text === '') return '';
	return count === 0 ? 'Not found' : `${current + 1} of ${count}`;
}

/** Looking begins where one was, for what was selected there. */
function beginning(editors: Editors): { text: TextName; from: number; words: string } {
	const [text, editor] =
		[...editors].find(([, one]) => one.isFocused) ?? [...editors].find(([name]) => name === 'body') ?? [];
	if (!text || !editor) return { text: 'body', from: 0, words: '' };
	const { from, to } = editor.state.selection;
	const words = to - from > LONGEST_QUERY ? '' : editor.state.doc.textBetween(from, to, '\n');
	return { text, from, words: words.includes('\n') ? '' : words };
}
