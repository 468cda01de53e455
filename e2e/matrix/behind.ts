import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { StoryTexts } from '@/features/story/story-schema';
import { programArguments } from '../../scripts/program-arguments.mjs';
import type { Scene } from './scene';

const project = resolve(import.meta.dirname, '..', '..');

/** Which tables hold what, each as one word. */
export type Rows = Record<string, string>;

/** `texts` is null where the text cannot be read. */
export type Copy = { generation: string; seq: number; texts: StoryTexts | null };

/** The newsroom as its database knows it; see newsroom.ts. Questions are answered in their order. */
export class Behind {
	#child: ChildProcessByStdio<Writable, Readable, null>;
	#waiting: { done: (value: never) => void; fail: (error: Error) => void }[] = [];

	constructor(env: Record<string, string>) {
		this.#child = spawn(process.execPath, programArguments('e2e/matrix/newsroom.ts'), {
			cwd: project,
			env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', ...env },
			stdio: ['pipe', 'pipe', 'inherit'],
		});
		createInterface({ input: this.#child.stdout }).on('line', (line) => {
			const { answer, error } = JSON.parse(line);
			const asked = this.#waiting.shift();
			if (error === undefined) asked?.done(answer as never);
			else asked?.fail(new Error(error));
		});
		this.#child.once('close', () => {
			for (const { fail } of this.#waiting) fail(new Error('the program behind the newsroom has ended'));
		});
	}

	open = () => this.#ask<{ story: string }>('open');
	scene = () => this.#ask<Scene>('scene');
	rows = () => this.#ask<Rows>('rows');
	isOver = (session: string) => this.#ask<boolean>('over', session);
	cookie = (token: string, key?: string) => this.#ask<string>('cookie', token, ...(key === undefined ? [] : [key]));
	/** What the database has of a story's text, as the desk would read it. */
	copy = (story: string) => this.#ask<Copy>('copy', story);
	hash = (token: string) => this.#ask<string>('hash', token);

	close(): Promise<void> {
		this.#child.stdin.end();
		return new Promise((done) => this.#child.once('close', () => done()));
	}

	#ask<T>(...words: string[]): Promise<T> {
		return new Promise((done, fail) => {
			this.#waiting.push({ done, fail });
			this.#child.stdin.write(`${JSON.stringify(words)}\n`);
		});
	}
}

/** Names of the tables whose rows are no longer the same. */
export const changedTables = (before: Rows, after: Rows): string[] =>
	Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
