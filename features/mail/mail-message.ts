import type { SendMailOptions } from 'nodemailer';
import { type Letter, oneLine } from './letters';
import { letterHtml } from './mail-html';

export type Delivery = {
	/** The mail's id. */
	id: string;
	recipient: string;
	letter: Letter;
	/** The newsroom's name. */
	newsroom: string;
	createdAt: Date;
};

/**
 * As nodemailer wants it. Addresses are objects and names are one line, so that nothing
 * typed can begin a header or name another recipient. The id of the message is that of
 * the mail: if it is delivered twice, because Stet died right after sending, readers see it once.
 */
export function mailMessage({ id, recipient, letter, newsroom, createdAt }: Delivery, from: string): SendMailOptions {
	return {
		from: { name: oneLine(newsroom), address: from },
		to: { name: '', address: recipient },
		envelope: { from, to: [recipient] },
		subject: oneLine(letter.subject),
		text: `${letter.text}\n`,
		html: letterHtml(letter),
		date: createdAt,
		messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
		// RFC 3834: holiday notes and the like are not to answer it.
		headers: { 'Auto-Submitted': 'auto-generated' },
		disableFileAccess: true,
		disableUrlAccess: true,
	};
}
