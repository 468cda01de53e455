import { Secret, TOTP } from 'otpauth';
import { enterAs, linkIn, mailTo, STAFF, signIn } from './desk';
import { complaints, expect, test } from './paper';

const PASSWORD = 'quarry lantern teapot 9';
let people = 0;
const FIRST_NAMES = ['Nora', 'Petra', 'Ines', 'Maud', 'Vera', 'Lotte', 'Hanna', 'Greta'];
const newcomer = () => {
	const first = FIRST_NAMES[people++ % FIRST_NAMES.length] ?? '';
	return { name: `${first} Quill`, email: `${first.toLowerCase()}${Date.now()}@portmerrow.example` };
};

type Pages = { admin: import('@playwright/test').Page; page: import('@playwright/test').Page };

/** An admin invites somebody, who chooses a password by the mailed link. */
async function join({ admin, page }: Pages, dataDir: string, origin: string, role = 'Reporter') {
	const { name, email } = newcomer();
	await admin.goto('/newsroom/accounts/invite');
	await admin.getByLabel('Name').fill(name);
	await admin.getByLabel('Address').fill(email);
	await admin.getByLabel('Role').selectOption({ label: role });
	await admin.getByRole('button', { name: 'Send the invitation' }).click();
	await expect(admin.getByText(/on its way|invited/i).first()).toBeVisible();
	const link = linkIn(await mailTo(dataDir, email, /./), origin);
	await page.goto(link);
	await page.getByLabel('New password').fill(PASSWORD);
	await page.getByRole('button', { name: 'Set the password' }).click();
	await expect(page.getByText('Your password is set. Sign in with it.')).toBeVisible();
	return { name, email, link };
}

test('from an invitation to the first story list: mail, password, second factor, printed code', async ({
	browser,
	page,
	paper,
}) => {
	test.setTimeout(120_000);
	const heard = complaints(page);
	const admin = await (await browser.newContext({ baseURL: paper.origin })).newPage();
	await enterAs(admin, 'admin');
	const { email, link } = await join({ admin, page }, paper.dataDir, paper.origin);

	// The link has done its work.
	await page.goto(link);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link opens nothing');

	await signIn(page, { email, password: PASSWORD }, '/newsroom/profile/security');
	await page.getByRole('link', { name: 'Set up an authenticator app' }).click();
	await page.getByRole('button', { name: 'Set up an authenticator app' }).click();
	await expect(page.getByRole('img', { name: 'QR code for your authenticator app' })).toBeVisible();
	const uri = (await page.getByRole('link', { name: 'Open in an app on this device' }).getAttribute('href')) ?? '';
	const secret = new URL(uri).searchParams.get('secret') ?? '';
	const app = new TOTP({ secret: Secret.fromBase32(secret) });
	const first = app.generate();
	await page.getByLabel('The six digits that the app shows now').fill(first);
	await page.getByRole('button', { name: 'Confirm' }).click();
	const printed = page.getByRole('list', { name: 'Printed codes' }).getByRole('listitem');
	await expect(printed).toHaveCount(10);
	const codes = await printed.allTextContents();
	expect(new Set(codes).size).toBe(10);

	await page.getByRole('button', { name: 'Sign out' }).first().click();
	await expect(page.getByText('You are signed out.')).toBeVisible();
	await signIn(page, { email, password: PASSWORD }, '/newsroom/stories');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The second step');

	// The code that has been used is none any more, and before the second step nothing opens.
	await page.getByLabel('Code').fill(first);
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(page.getByText(/That code was not taken/)).toBeVisible();
	expect((await page.request.get('/newsroom/stories', { maxRedirects: 0 })).status()).toBe(307);

	await page.getByLabel('Code').fill(codes[3]?.toUpperCase() ?? '');
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(page).toHaveURL(/\/newsroom\/stories/);
	await expect(page.getByRole('heading', { level: 1, name: 'Stories' })).toBeVisible();
	await mailTo(paper.dataDir, email, /./);
	expect(heard.filter((one) => !/status of 404/.test(one))).toEqual([]);
	await admin.context().close();
});

test('a demotion takes effect in an open tab at its next click, and a disabled account is out', async ({
	browser,
	page,
	paper,
}) => {
	test.setTimeout(120_000);
	const admin = await (await browser.newContext({ baseURL: paper.origin })).newPage();
	await enterAs(admin, 'admin');
	const { name, email } = await join({ admin, page }, paper.dataDir, paper.origin, 'Admin');
	await signIn(page, { email, password: PASSWORD }, '/newsroom/accounts');
	await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible();

	await admin.goto('/newsroom/accounts');
	await admin.getByLabel('Name or address').fill(email);
	await admin.getByRole('button', { name: 'Find', exact: true }).click();
	await admin.getByRole('main').getByRole('link', { name }).click();
	await expect(admin.getByRole('heading', { level: 1, name })).toBeVisible();
	await admin.getByRole('combobox', { name: 'Role' }).selectOption({ label: 'Reporter' });
	await admin.getByRole('button', { name: 'Change the role' }).click();
	await expect(admin.getByText(`${name} is now a reporter.`).first()).toBeVisible();

	// Still on the page from before: the next click tells.
	await page.getByRole('link', { name: 'Settings' }).first().click();
	await expect(page.getByText('A reporter may not change the newsroom.')).toBeVisible();
	await expect(page.getByRole('navigation').getByRole('link', { name: 'Accounts' })).toHaveCount(0);

	await admin.getByText('Disable the account…').click();
	await admin.getByRole('button', { name: 'Disable the account', exact: true }).click();
	await expect(admin.getByText('Disabled').first()).toBeVisible();
	await page.getByRole('link', { name: 'Stories' }).first().click();
	await expect(page).toHaveURL(/\/sign-in\?next=/);
	await signIn(page, { email, password: PASSWORD });
	await expect(page.getByText(/That did not open the door/)).toBeVisible();
	await admin.context().close();
});

test('signing out everywhere ends every other browser on its very next request', async ({ browser, page, paper }) => {
	const contexts = await Promise.all([1, 2, 3].map(() => browser.newContext({ baseURL: paper.origin })));
	const pages = await Promise.all(contexts.map((context) => context.newPage()));
	for (const one of pages) await enterAs(one, 'editor');
	await enterAs(page, 'editor', '/newsroom/profile/sessions');
	await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
	await expect(page.getByRole('button', { name: 'Sign out everywhere else' })).toHaveCount(0);
	for (const one of pages) {
		await one.getByRole('link', { name: 'Stories' }).first().click();
		await expect(one).toHaveURL(/\/sign-in/);
		expect((await one.request.get('/newsroom/stories', { maxRedirects: 0 })).status()).toBe(307);
	}
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/Sign in/);
	for (const context of contexts) await context.close();
});

test('a cookie that was kept aside is worth nothing after signing out', async ({ page, context }) => {
	await enterAs(page, 'editor');
	const kept = await context.cookies();
	await page.getByRole('button', { name: 'Sign out' }).first().click();
	await expect(page.getByText('You are signed out.')).toBeVisible();
	await context.addCookies(kept);
	for (let i = 0; i < 100; i++) {
		expect((await page.request.get('/newsroom/stories', { maxRedirects: 0 })).status()).toBe(307);
	}
});

test('a forgotten password: the link is mailed, works once, and ends what was signed in', async ({
	browser,
	page,
	paper,
}) => {
	test.setTimeout(120_000);
	const admin = await (await browser.newContext({ baseURL: paper.origin })).newPage();
	await enterAs(admin, 'admin');
	const { email } = await join({ admin, page }, paper.dataDir, paper.origin);
	await signIn(page, { email, password: PASSWORD });
	await expect(page).toHaveURL(/\/newsroom/);
	const elsewhere = await (await browser.newContext({ baseURL: paper.origin })).newPage();
	await elsewhere.goto('/sign-in');
	await elsewhere.getByRole('link', { name: 'Forgotten your password?' }).click();
	await elsewhere.getByLabel('Address').fill(email.toUpperCase());
	await elsewhere.getByRole('button', { name: 'Mail me a link' }).click();
	await expect(elsewhere.getByText(/If that address belongs to an account/)).toBeVisible();
	const link = linkIn(await mailTo(paper.dataDir, email, /password/i), paper.origin);
	await elsewhere.goto(link);
	await elsewhere.getByLabel('New password').fill('short');
	await elsewhere.locator('form').evaluate((form: HTMLFormElement) => (form.noValidate = true));
	await elsewhere.getByRole('button', { name: 'Set the password' }).click();
	await expect(elsewhere.getByRole('alert')).toContainText('at least 12 characters');
	await elsewhere.getByLabel('New password').fill('a kettle of seven herons');
	await elsewhere.getByRole('button', { name: 'Set the password' }).click();
	await expect(elsewhere.getByText('Your password is set. Sign in with it.')).toBeVisible();
	expect((await page.request.get('/newsroom/stories', { maxRedirects: 0 })).status()).toBe(307);
	await elsewhere.goto(link);
	await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('This link opens nothing');
	await signIn(elsewhere, { email, password: 'a kettle of seven herons' });
	await expect(elsewhere).toHaveURL(/\/newsroom/);
	await elsewhere.context().close();
	await admin.context().close();
});

test('a refusal is one answer, whoever it was for and whatever was wrong', async ({ browser, request, paper }) => {
	test.setTimeout(120_000);
	const admin = await (await browser.newContext({ baseURL: paper.origin })).newPage();
	await enterAs(admin, 'admin');
	const invited = newcomer().email;
	await admin.goto('/newsroom/accounts/invite');
	await admin.getByLabel('Name').fill('Invited Colleague');
	await admin.getByLabel('Address').fill(invited);
	await admin.getByRole('button', { name: 'Send the invitation' }).click();
	await mailTo(paper.dataDir, invited, /./);
	await admin.context().close();
	const tried = [
		STAFF.editor.email,
		'nobody@portmerrow.example',
		invited,
		'not an address',
		`${STAFF.editor.email}\u0000`,
	];
	const answers = new Set<string>();
	for (const email of tried) {
		const answer = await request.post('/sign-in/password', {
			headers: { 'Sec-Fetch-Site': 'same-origin' },
			form: { email, password: 'not the password' },
			maxRedirects: 0,
		});
		const { date, 'set-cookie': cookie = '', ...headers } = answer.headers();
		// What was typed comes back in a sealed cookie of its own length.
		expect(cookie).toMatch(/^stet-typed=[\w-]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=120$/);
		answers.add(JSON.stringify([answer.status(), headers, await answer.text()]));
	}
	expect([...answers]).toHaveLength(1);
});

test('a passkey: added, named, renamed, signed in with, removed', async ({ page, context, paper }) => {
	test.skip(!paper.origin.includes('localhost'), 'passkeys belong to a domain');
	await enterAs(page, 'editor', '/newsroom/profile/security');
	const devtools = await context.newCDPSession(page);
	await devtools.send('WebAuthn.enable');
	await devtools.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
			...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
		},
	});
	await page.getByLabel('Name of the new passkey').fill('Work laptop');
	await page.getByRole('button', { name: 'Add a passkey' }).click();
	await expect(page.getByText('Rename Work laptop…')).toBeVisible();

	await page.getByRole('button', { name: 'Sign out' }).first().click();
	await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
	await expect(page).toHaveURL(/\/newsroom\/stories/);

	await page.goto('/newsroom/profile/security');
	await page.getByText('Rename Work laptop…').click();
	await page.getByLabel('Name', { exact: true }).fill('Old laptop');
	await page.getByRole('button', { name: 'Rename', exact: true }).click();
	await page.getByText('Remove Old laptop…').click();
	await page.getByRole('button', { name: 'Remove Old laptop' }).click();
	await expect(page.getByText('No passkeys yet')).toBeVisible();

	await page.getByRole('button', { name: 'Sign out' }).first().click();
	await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
	await expect(page.getByText('That passkey did not open the door.')).toBeVisible();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('someone signs in, is led back, reads, changes their profile and signs out', async ({ page, paper }) => {
		await page.goto('/newsroom/profile');
		await expect(page).toHaveURL(`${paper.origin}/sign-in?next=%2Fnewsroom%2Fprofile`);
		await page.getByLabel('Address').fill(STAFF.editor.email);
		await page.getByLabel('Password').fill('not the password');
		await page.getByRole('button', { name: 'Sign in', exact: true }).click();
		await expect(page.getByRole('alert')).toContainText('That did not open the door');
		// What was typed is still there, but for the password, and so is where one was going.
		await expect(page.getByLabel('Address')).toHaveValue(STAFF.editor.email);
		await expect(page.getByLabel('Password')).toHaveValue('');
		await page.getByLabel('Password').fill(STAFF.editor.password);
		await page.getByRole('button', { name: 'Sign in', exact: true }).click();
		await expect(page).toHaveURL(`${paper.origin}/newsroom/profile`);
		await page.getByLabel('Name', { exact: true }).fill('');
		await page.getByLabel('Time zone').fill('Mars/Olympus');
		await page.getByLabel('Name', { exact: true }).fill('Hollis Grady');
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await expect(page.getByText(/not a time zone/)).toBeVisible();
		await expect(page.getByLabel('Time zone')).toHaveValue('Mars/Olympus');
		await page.getByLabel('Time zone').fill('Europe/Lisbon');
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await page.goto('/newsroom/profile');
		await expect(page.getByLabel('Time zone')).toHaveValue('Europe/Lisbon');
		await page.getByLabel('Time zone').fill('');
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await page.getByRole('button', { name: 'Sign out' }).first().click();
		await expect(page.getByText('You are signed out.')).toBeVisible();
	});

	test('the sign-in page says that it is a demo', async ({ page }) => {
		await page.goto('/sign-in');
		await expect(page.getByText(/This is a demo newsroom/)).toBeVisible();
	});
});
