/**
 * Imports point one way; docs/architecture.md has the table in words. `scripts/`,
 * instrumentation.ts and the tests may use anything.
 */
const features = '^features/';
const TESTS = '\\.(test|data\\.test)\\.tsx?$|(^|/)testing';

/** @type {(name: string, comment: string, from: object, to: object) => object} */
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
	forbidden: [
		never(
			'no-cycles',
			'Two modules that need each other are one module.',
			{},
			{ circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
		),
		never(
			'lib-is-the-ground',
			'lib knows nothing of Stet.',
			{ path: '^lib/', pathNot: TESTS },
			{ path: '^(app|bench|components|db|e2e|features|scripts|server)/' },
		),
		never(
			'server-knows-lib',
			'The process around Next knows no feature.',
			{ path: '^server/', pathNot: TESTS },
			{ path: '^(app|bench|components|db|e2e|features|scripts)/' },
		),
		never(
			'the-paper-knows-no-working-copy',
			'What readers get is a live revision; no page of theirs can come near what is being written.',
			{ path: '^app/\\(site\\)/' },
			{ path: '^features/story/(working-copy|preview|editor|workflow|revisions|fields)/', reachable: true },
		),
		never(
			'components-know-no-noun',
			'Interface parts know no noun of the newsroom.',
			{ path: '^components/', pathNot: TESTS },
			{ path: '^(app|bench|db|e2e|features|scripts|server)/' },
		),
		never(
			'db-knows-lib',
			'The database knows shapes, as types, and nothing else.',
			{ path: '^db/', pathNot: TESTS },
			{ path: '^(app|bench|components|e2e|features|scripts|server)/', dependencyTypesNot: ['type-only'] },
		),
		never(
			'db-types-from-schemas',
			'What the database borrows as a type comes from a schema.',
			{ path: '^db/', pathNot: TESTS },
			{ path: features, pathNot: '-schema\\.ts$' },
		),
		never(
			'app-places-features',
			'Pages place features; they hold no SQL.',
			{ path: '^app/' },
			{ path: '^(bench|db|e2e|scripts|server)/' },
		),
		never(
			'features-below-app',
			'Features know no page and no process.',
			{ path: features, pathNot: TESTS },
			{ path: '^(app|bench|e2e|scripts|server)/' },
		),
		never(
			'only-queries-and-mutations-touch-db',
			'SQL has its own files.',
			{ path: features, pathNot: ['-(queries|mutations)\\.ts$', TESTS] },
			{ path: '^db/', dependencyTypesNot: ['type-only'] },
		),
		never(
			'reads-do-not-write',
			'A query never needs a mutation.',
			{ path: '-queries\\.ts$' },
			{ path: '-mutations\\.ts$' },
		),
		never(
			'features-outside-next',
			'Queries and mutations run in scripts and tests too.',
			{ path: `${features}.*-(queries|mutations)\\.ts$` },
			{ path: '^(node_modules/)?(next|server-only)(/|$)' },
		),
		never(
			'e2e-sees-what-a-person-sees',
			'Specs hold no code of the program.',
			{ path: '^e2e/.*\\.spec\\.ts$' },
			{ path: '^(app|components|db|features|server)/' },
		),
		never(
			'paper-without-links-of-next',
			'Readers get plain links.',
			{ path: '^app/\\(site\\)/' },
			{ path: 'node_modules/next/(link|image|og|script)', reachable: true },
		),
		never(
			'no-orphans',
			'Nothing uses it.',
			{ orphan: true, path: '^(components|db|features|lib)/', pathNot: `${TESTS}|\\.d\\.ts$|^lib/no-buffer\\.ts$` },
			{},
		),
	],
	options: {
		tsConfig: { fileName: 'tsconfig.json' },
		tsPreCompilationDeps: true,
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '(^|/)(\\.next|data|node_modules/\\.cache)/' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'require', 'node', 'default', 'types'],
			extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
		},
	},
};
