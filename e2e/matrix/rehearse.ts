import type { House } from '../staff';
import { actionCall, actionForm } from './action-call';
import { type Answer, each, type Question, sessionCookie } from './ask';
import { changedTables } from './behind';
import type { BuiltAction } from './build';
import { addressOf, bodyOf, formOf, type Setting } from './parameters';
import type { Scene } from './scene';
import {
	type Action,
	addressIn,
	expected,
	type Person,
	type Read,
	type Row,
	type Send,
	STAFF,
	STRANGERS,
} from './table';
import { wordOf } from './words';

export const PEOPLE: readonly Person[] = [...STRANGERS, ...STAFF];

export const cookieOf = (scene: Scene, person: Person): string | undefined =>
	person === 'nobody' ? undefined : sessionCookie(scene.sessions[person]?.cookie ?? '');

export function readQuestion(line: Read, setting: Setting): Question {
	return { path: addressOf(line, setting), cookie: cookieOf(setting.scene, setting.person) };
}

export function sendQuestion(line: Send, setting: Setting): Question {
	const { scene, person } = setting;
	return { method: 'POST', path: addressIn(line), cookie: cookieOf(scene, person), body: bodyOf(line, setting) };
}

export function actionQuestion(action: BuiltAction, setting: Setting, withScript = true): Question {
	const { scene, person } = setting;
	const page = (action.pages[0] ?? '') as Read; // the table has every page
	const path = addressOf(page, setting);
	const made = withScript ? actionCall : actionForm;
	return { ...made(action.id, path, formOf(action.name as Action, setting)), cookie: cookieOf(scene, person) };
}

/** What someone's request came to, in the table's words, and whether it changed a row. */
export type Outcome = { person: Person; word: string; changed: string[]; answer: Answer };

/**
 * Everyone asks for the same change. Those who may ask one after another, each in a new
 * scene; the others all at once, because together they must change nothing.
 */
export async function rehearse(
	{ ask, behind, story }: House,
	row: Row,
	question: (setting: Setting) => Question,
	people: readonly Person[] = PEOPLE,
): Promise<Outcome[]> {
	const outcomes: Outcome[] = [];
	const perform = async (group: readonly Person[]) => {
		const scene = await behind.scene();
		const before = await behind.rows();
		const answers: [Person, Answer][] = [];
		await each(group, 9, async (person) => {
			answers.push([person, await ask(question({ scene, story, person }))]);
		});
		const changed = changedTables(before, await behind.rows());
		for (const [person, answer] of answers) outcomes.push({ person, answer, word: wordOf(answer), changed });
	};
	const mayNot = people.filter((person) => expected(row, person) !== 'done');
	if (mayNot.length > 0) await perform(mayNot);
	for (const person of people) if (expected(row, person) === 'done') await perform([person]);
	return outcomes;
}
