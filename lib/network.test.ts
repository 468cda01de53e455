import { describe, expect, test } from 'vitest';
import { clientAddress, isNetwork, networkOf } from './network';

describe('whose address it is', () => {
	test('without a proxy that is trusted, the socket’s, whatever is said', () => {
		expect(clientAddress('203.0.113.9', '10.0.0.1', [])).toBe('203.0.113.9');
		expect(clientAddress('203.0.113.9', '198.51.100.1', ['10.0.0.0/8'])).toBe('203.0.113.9');
	});

	test('behind a trusted proxy, the last that it names', () => {
		expect(clientAddress('10.0.0.2', '198.51.100.7', ['10.0.0.0/8'])).toBe('198.51.100.7');
		expect(clientAddress('10.0.0.2', '192.0.2.66, 198.51.100.7', ['10.0.0.2'])).toBe('198.51.100.7');
	});

	test('behind two, the last that is none of them: what a client wrote before it does not count', () => {
		const trusted = ['10.0.0.0/8', '2001:db8::/32'];
		expect(clientAddress('10.0.0.2', '1.1.1.1, 198.51.100.7, 10.0.0.9', trusted)).toBe('198.51.100.7');
		expect(clientAddress('2001:db8::1', '198.51.100.7', trusted)).toBe('198.51.100.7');
	});

	test.each(['nonsense', '', ' , ,', '198.51.100.7:443', '<script>'])(
		'what a trusted proxy cannot mean is passed over: %j',
		(said) => {
			expect(clientAddress('10.0.0.2', said, ['10.0.0.0/8'])).toBe('10.0.0.2');
		},
	);

	test('of IPv4 that is dressed as IPv6, itself; of no socket, none', () => {
		expect(clientAddress('::ffff:127.0.0.1', '198.51.100.7', ['127.0.0.1'])).toBe('198.51.100.7');
		expect(clientAddress(undefined, '198.51.100.7', ['127.0.0.1'])).toBe('');
	});
});

describe('what attempts are counted for', () => {
	test.each([
		['198.51.100.7', '198.51.100.7'],
		['::ffff:198.51.100.7', '198.51.100.7'],
		['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
		['2001:db8:1:2:ffff::1', '2001:db8:1:2::/64'],
		['', 'unknown'],
		['nonsense', 'unknown'],
	])('%j is counted as %s', (address, network) => {
		expect(networkOf(address)).toBe(network);
	});
});

test('a network is an address, or one with how many bits of it count', () => {
	for (const text of ['10.0.0.7', '10.0.0.0/8', '2001:db8::/32', '::1']) expect(isNetwork(text)).toBe(true);
	for (const text of ['', 'localhost', '10.0.0.0/33', '10.0.0.0/', '*', '2001:db8::/129'])
		expect(isNetwork(text)).toBe(false);
});
