import { Notice } from '@/components/ui/notice';

/** What a newsroom without a mail server must know. */
export function MailOutboxNotice() {
	return (
		<div className="mb-4">
			<Notice tone="warn">
				This newsroom has no mail server (<code>SMTP_URL</code> is not set). Mails are written to the folder{' '}
				<code>outbox</code> in its data folder and reach nobody by themselves: open a mail here to hand its link over.
			</Notice>
		</div>
	);
}
