import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { closeDatabase } from '@/db/client';
import { migrate } from '@/db/migrate';
import { routes } from '@/lib/routes';
import { readSettings } from '@/lib/settings';
import { buildIfNeeded } from './build-if-needed';
import { generateStories } from './demo/generate';
import { readStoryCount } from './demo/generate-arguments';
import { demoStaff } from './demo/newsroom';
import { seedDemo } from './demo/seed';
import { programArguments } from './program-arguments.mjs';

/** `npm run demo [-- --stories N]`: the whole paper from nothing, in one command; with N generated stories for size. */
const given = readStoryCount(process.argv.slice(2));
if ('wrong' in given) {
	console.error(given.wrong);
	process.exit(2);
}
const settings = readSettings();
const project = resolve(import.meta.dirname, '..');

await buildIfNeeded(project);
await migrate();
const say = progressLine();
await seedDemo(settings.dataDir, say);
await generateStories(given.stories, say);
await closeDatabase();

const server = spawn(process.execPath, programArguments('server/main.ts'), {
	stdio: ['ignore', 'pipe', 'inherit'],
	env: { ...process.env, NODE_ENV: 'production' },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => server.kill(signal));
server.once('exit', (code) => process.exit(code ?? 1));

let greeted = false;
server.stdout.on('data', (chunk: Buffer) => {
	process.stdout.write(chunk);
	if (greeted || !chunk.includes('"listening"')) return;
	greeted = true;
	greet();
});

function greet(): void {
	const rows = demoStaff.map(({ role, email, password }) => `    ${role.padEnd(9)} ${email.padEnd(32)} ${password}`);
	console.log(`
  The demo paper is at  ${settings.siteUrl.origin}

  Its newsroom is at    ${new URL(routes.newsroom(), settings.siteUrl).href}

${rows.join('\n')}

  Stop it with Ctrl+C. Everything it holds is in ${settings.dataDir}.
`);
}

/** One line that is written over, where there is a terminal; else a line for each step. */
function progressLine(): (text: string) => void {
	return process.stdout.isTTY
		? (text) => void process.stdout.write(`\r\u001b[K  ${text}`)
		: (text) => console.log(`  ${text}`);
}
