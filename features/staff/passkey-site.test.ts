import { expect, it } from 'vitest';
import { passkeySite } from './passkey-site';

it.each([
	['https://paper.example', { id: 'paper.example', origin: 'https://paper.example' }],
	['https://desk.paper.example:8443', { id: 'desk.paper.example', origin: 'https://desk.paper.example:8443' }],
	['http://localhost:3000', { id: 'localhost', origin: 'http://localhost:3000' }],
	['http://127.0.0.1:3000', { id: 'localhost', origin: 'http://localhost:3000' }],
	['http://[::1]', { id: 'localhost', origin: 'http://localhost' }],
])('passkeys of %s belong to its domain, and on one machine to localhost', (address, site) => {
	expect(passkeySite(new URL(address))).toEqual(site);
});

it.each([
	'http://paper.example',
	'https://192.0.2.7',
	'https://0xc0000207',
	'https://[2001:db8::1]',
	'http://10.0.0.1:3000',
])('there are none at %s, where browsers offer none', (address) => expect(passkeySite(new URL(address))).toBeNull());
