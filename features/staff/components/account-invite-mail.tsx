import { DeskLink } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { routes } from '@/lib/routes';

/** Where the invitation will be: without a mail server somebody has to hand it over. */
export function InviteMailNotice({ mailed }: { mailed: boolean }) {
	const place = <DeskLink href={routes.deskMail()}>Mail</DeskLink>;
	if (mailed) return <p className="text-muted">Whether the mail has left can be seen under {place}.</p>;
	return (
		<Notice tone="warn">
			<p>This newsroom has no mail server. The invitation will stand under {place}: hand its link over from there.</p>
		</Notice>
	);
}
