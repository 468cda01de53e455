import AxeBuilder from '@axe-core/playwright';
import { type APIRequestContext, test as base, expect, type Page } from '@playwright/test';
import { runProgram } from './process';

type Paper = {
	origin: string;
	/** Its folder, where mails lie that nobody sends. */
	dataDir: string;
	/** Does what staff will do at the desk. */
	act(...words: string[]): Promise<void>;
	importFiles(...words: string[]): Promise<{ code: number; output: string }>;
};

/** The running paper of this project's engine. */
export const test = base.extend<{ paper: Paper }>({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from the pattern
	paper: async ({}, use, info) => {
		const engine = String(info.project.metadata['engine']);
		const { origin, env } = JSON.parse(process.env[`STET_${engine.toUpperCase()}`] ?? '{}');
		await use({
			origin,
			dataDir: env.DATA_DIR,
			act: async (...words) => {
				const { code, output } = await runProgram('e2e/act.ts', words, env);
				expect(code, output).toBe(0);
			},
			importFiles: (...words) => runProgram('scripts/import.ts', words, env),
		});
	},
	// biome-ignore lint/correctness/noEmptyPattern: as above
	baseURL: async ({}, use, info) => {
		const engine = String(info.project.metadata['engine']);
		await use(JSON.parse(process.env[`STET_${engine.toUpperCase()}`] ?? '{}').origin);
	},
});

export { expect };

/** Everything the browser complained of: errors on the console, and breaches of the content policy. */
export function complaints(page: Page): string[] {
	const heard: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') heard.push(message.text());
	});
	page.on('pageerror', (error) => heard.push(error.message));
	return heard;
}

export async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
		.analyze();
	expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(' ')}`)).toEqual([]);
}

/** The addresses of all stories, as the sitemap gives them to crawlers. */
export async function storyAddresses(request: APIRequestContext): Promise<string[]> {
	const locations = async (path: string) =>
		[...(await (await request.get(path)).text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(
			([, address = '']) => new URL(address).pathname,
		);
	const parts = (await locations('/sitemap.xml')).filter((part) => /\d{4}-\d{2}/.test(part));
	const stories: string[] = [];
	for (const part of parts) stories.push(...(await locations(part)));
	return stories;
}
