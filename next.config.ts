import type { NextConfig } from 'next';

const config: NextConfig = {
	// Metadata stands in <head> for everyone: readers' pages are whole without script.
	htmlLimitedBots: /.*/,
	// The documents server compresses; the newsroom's pages are compressed by Next.
	compress: true,
	// Preloads of fonts stand in the page, not in headers that a finished document would lose.
	reactMaxHeadersLength: 1,
	poweredByHeader: false,
	reactStrictMode: true,
	typedRoutes: true,
	// Renditions are made when an image arrives; `/_next/image` must not exist.
	images: { unoptimized: true },
	// `npm test` checks types, of everything; a reader's machine need not wait for it again.
	typescript: { ignoreBuildErrors: true },
	serverExternalPackages: [
		// One copy of Yjs in the process: two would not know each other's documents.
		'@hocuspocus/server',
		'@libsql/client',
		'@node-rs/argon2',
		'@simplewebauthn/server',
		'@tiptap/pm',
		'@tiptap/y-tiptap',
		'@zxcvbn-ts/language-common',
		'libsql',
		'next-auth',
		'nodemailer',
		'pino',
		'postgres',
		'ws',
		'y-protocols',
		'yjs',
	],
	// Else a copy of Node's Buffer, which no browser needs, comes with the editor.
	turbopack: {
		resolveAlias: { 'next/dist/compiled/buffer': { browser: './lib/no-buffer.ts' } },
	},
	experimental: { serverActions: { bodySizeLimit: '2mb' } },
};

export default config;
