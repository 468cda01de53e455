import { simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { resetLetter } from './letters';
import { mailMessage } from './mail-message';

const HOSTILE = [
	'Post\r\nBcc: all@x.example',
	'Post\u2028Bcc: all@x.example',
	'"Post" <eve@x.example>, Bo',
	'Post\\" <eve@x.example>',
	'Ünï <eve@x.example>,\u0000 日報',
	'=?utf-8?q?=0D=0ABcc:_all@x.example?=',
];

async function composed(name: string) {
	const letter = resetLetter({
		...{ newsroom: { name, zone: 'UTC' }, name },
		...{ link: 'https://paper.example/sign-in/reset/t', until: new Date(0) },
	});
	const mail = { id: 'id-1', recipient: 'ana@paper.example', letter, newsroom: name, createdAt: new Date(0) };
	const composer = createTransport({ streamTransport: true, buffer: true });
	const sent = await composer.sendMail(mailMessage(mail, 'desk@paper.example'));
	return { envelope: sent.envelope, parsed: await simpleParser(sent.message as Buffer) }; // `buffer: true`
}

test.each(HOSTILE)('a newsroom called %j adds no header, sender or recipient', async (name) => {
	const { envelope, parsed } = await composed(name);
	expect(envelope).toEqual({ from: 'desk@paper.example', to: ['ana@paper.example'] });
	expect(parsed.from?.value.map((one) => one.address)).toEqual(['desk@paper.example']);
	expect([parsed.to].flat().flatMap((one) => one?.value.map(({ address }) => address))).toEqual(['ana@paper.example']);
	expect([...parsed.headers.keys()].sort()).toEqual(
		['auto-submitted', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to'].sort(),
	);
});

test('it says that a machine wrote it, and is recognised when it comes twice', async () => {
	const [one, two] = [await composed('The Post'), await composed('The Post')];
	expect(one.parsed.headers.get('auto-submitted')).toBe('auto-generated');
	expect(one.parsed.messageId).toBe('<id-1@paper.example>');
	expect(two.parsed.messageId).toBe(one.parsed.messageId);
	expect(one.parsed.from?.text).toBe('"The Post" <desk@paper.example>');
});
