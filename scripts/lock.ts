import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * `npm run lock`: names in package-lock.json the optional packages of other platforms
 * that npm left out because the registry it was run against does not carry them. `npm
 * ci` refuses a lock file without them, on every platform. `--check` only looks.
 */
type Locked = {
	version?: string;
	optional?: boolean;
	dev?: boolean;
	os?: string[];
	cpu?: string[];
	libc?: string[];
	optionalDependencies?: Record<string, string>;
};
type LockFile = { packages: Record<string, Locked> };

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

const path = resolve(import.meta.dirname, '..', 'package-lock.json');
const text = readFileSync(path, 'utf8');
const lock = JSON.parse(text) as LockFile;
const missing = findMissing(lock);

if (process.argv[2] === '--check') {
	for (const { name } of missing) console.error(`package-lock.json does not name ${name}`);
	if (missing.length > 0) console.error('npm run lock completes it');
	process.exitCode = missing.length > 0 ? 1 : 0;
} else {
	for (const { name, entry } of missing) lock.packages[`node_modules/${name}`] = entry;
	const { '': root = {}, ...rest } = lock.packages;
	lock.packages = { '': root, ...Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))) };
	const indent = /^\s+/m.exec(text)?.[0].replace(/\n/g, '') ?? '  ';
	writeFileSync(path, `${JSON.stringify(lock, null, indent)}\n`);
	console.log(`${missing.length} packages of other platforms were added.`);
}

function findMissing({ packages }: LockFile): { name: string; entry: Locked }[] {
	const found = new Map<string, Locked>();
	for (const [owner, info] of Object.entries(packages)) {
		for (const [name, range] of Object.entries(info.optionalDependencies ?? {})) {
			if (!isLocked(packages, owner, name)) found.set(name, entryFor(name, range, info.dev));
		}
	}
	return [...found].map(([name, entry]) => ({ name, entry }));
}

/** As Node finds it: beside the owner, or in any folder above. */
function isLocked(packages: LockFile['packages'], owner: string, name: string): boolean {
	for (let folder = owner; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
		if (`${folder === '' ? '' : `${folder}/`}node_modules/${name}` in packages) return true;
		if (folder === '') return false;
	}
}

/** Platform packages say in their names what they are for; without that npm would try to install them here. */
function entryFor(name: string, range: string, dev: boolean | undefined): Locked {
	const words = name.toLowerCase().split(/[/-]/);
	const system = SYSTEMS.find((one) => words.includes(one)) ?? (words.includes('windows') ? 'win32' : undefined);
	const processor = PROCESSORS.find((one) => words.includes(one));
	if (!system && !processor) throw new Error(`${name} does not say which platform it is for: add it by hand`);
	return {
		version: range.replace(/^[~^]/, ''),
		...(dev && { dev }),
		optional: true,
		...(system && { os: [system] }),
		...(processor && { cpu: [processor] }),
		...(words.includes('musl') && { libc: ['musl'] }),
	};
}
