import type { Answer, Question } from './ask';

/**
 * Calls a server action as Next's client does: React's `encodeReply` of the arguments
 * (the state, the form) is a form of its own whose part 0 names the others.
 */
export function actionCall(id: string, path: string, fields: Record<string, string>): Question {
	const body = new FormData();
	for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value);
	body.append('0', '[null,"$K1"]');
	return { method: 'POST', path, body, headers: { 'Next-Action': id, Accept: 'text/x-component' } };
}

/** The same form as a browser sends it before scripts have loaded; `decodeAction` of React reads it. */
export function actionForm(id: string, path: string, fields: Record<string, string>): Question {
	const body = new FormData();
	body.append('$ACTION_REF_1', '');
	body.append('$ACTION_1:0', JSON.stringify({ id, bound: '$@1' }));
	body.append('$ACTION_1:1', '[null]');
	body.append('$ACTION_KEY', 'k0');
	for (const [name, value] of Object.entries(fields)) body.append(name, value);
	return { method: 'POST', path, body };
}

export type Told = { ok: boolean; message: string; errors: Record<string, string> };

/** What an action's form is told; null if the answer tells none. */
export function toldBy({ text }: Answer): Told | null {
	// The answer is row 0, which names the row of the action's own result.
	const result = /^0:\{"a":"\$@(\w+)"/m.exec(text)?.[1];
	if (result === undefined) return null;
	const row = new RegExp(`^${result}:(\\{.*)$`, 'm').exec(text)?.[1];
	return row === undefined ? null : (JSON.parse(row) as Told); // our own actions answer nothing else
}
