/**
 * How the server's Node is started. V8 sizes its heap for the machine it finds, and on a
 * large one lets a paper that lives in 90 MB grow to 600; these make it collect sooner.
 * Neither is a limit: a heap that is needed is still given.
 */
export const SERVER_FLAGS = ['--max-semi-space-size=4', '--heap-growing-percent=25'];
