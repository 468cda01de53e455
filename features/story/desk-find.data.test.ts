import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/db/client';
import { write } from '@/db/write';
import { createAccount } from '@/features/staff/account-mutations';
import { type Actor, commandLine } from '@/features/staff/actor';
import { openNewsroom, staff } from '@/scripts/testing/newsroom';
import { findForDesk } from './desk-find';

beforeAll(async () => {
	const room = await openNewsroom({ bylines: ['Harbor Ruiz'] });
	await room.publish({ headline: 'Harbor opens', by: ['Harbor Ruiz'], slug: 'harbor-opens' });
	await room.draft({ headline: 'Harbor secret' });
	const person = { name: 'Ida Harbor', email: 'ida@paper.example', role: 'editor' as const };
	await write((tx) => createAccount(tx, commandLine, { ...person, passwordHash: null, status: 'invited' }));
});
afterAll(closeDatabase);

const found = async (actor: Actor, query: string) =>
	Object.fromEntries(
		(await findForDesk(actor, query)).map(({ title, items }) => [title, items.map(({ label }) => label)]),
	);

describe('what the palette finds', () => {
	it('for an admin: stories, bylines and accounts', async () => {
		expect(await found(staff.admin, 'harbor')).toEqual({
			...{ Stories: ['Harbor secret', 'Harbor opens'], Bylines: ['Harbor Ruiz'], Accounts: ['Ida Harbor'] },
		});
	});

	it('for an editor: no accounts', async () => {
		expect(await found(staff.editor, 'harbor')).toEqual({
			...{ Stories: ['Harbor secret', 'Harbor opens'], Bylines: ['Harbor Ruiz'] },
		});
	});

	it("for a reporter: nothing of others' that is not published", async () => {
		expect(await found(staff.reporter, 'harbor')).toEqual({ Stories: ['Harbor opens'], Bylines: ['Harbor Ruiz'] });
		expect(await found(staff.reporter, 'secret')).toEqual({});
	});

	it('nothing for less than two letters', async () => {
		expect(await findForDesk(staff.admin, ' h ')).toEqual([]);
	});

	it('leads to where a story is written, and who may not read it there to the paper by a full load', async () => {
		const places = async (actor: Actor) =>
			(await findForDesk(actor, 'harbor'))[0]?.items.map(({ href, outside }) => [href, outside]);
		const writing = expect.stringMatching(/^\/newsroom\/stories\/[0-9a-f-]{36}$/);
		expect(await places(staff.editor)).toEqual([
			[writing, undefined],
			[writing, undefined],
		]);
		expect(await places(staff.reporter)).toEqual([[expect.stringMatching(/^\/world\/.+\/harbor-opens$/), true]]);
	});
});
