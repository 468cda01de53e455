import type { Metadata } from 'next';
import { Button } from '@/components/ui/button';
import { ActionForm } from '@/components/ui/form';
import { Missing } from '@/components/ui/missing';
import { PageHead } from '@/components/ui/page-head';
import { Refused } from '@/components/ui/refused';
import { Section } from '@/components/ui/section';
import { MailFacts } from '@/features/mail/components/mail-facts';
import { MailLinkForm } from '@/features/mail/components/mail-link-form';
import { resendMailAction } from '@/features/mail/mail-actions';
import { getMailItemForDesk } from '@/features/mail/mail-queries';
import { getDeskClock } from '@/features/staff/desk-clock';
import { answerMissing } from '@/lib/answer';
import { routes } from '@/lib/routes';
import { readSegment } from '@/lib/segment';
import { enter } from '../../enter';

export const metadata: Metadata = { title: 'A mail' };

export default async function MailItemPage({ params }: { params: Promise<{ id: string }> }) {
	const { staff, refused } = await enter('mail.manage');
	if (refused !== null) return <Refused reason={refused} />;
	const mail = await getMailItemForDesk(staff, readSegment((await params).id));
	if (!mail) {
		answerMissing();
		return <Missing what="mail" />;
	}
	const { resend, reading } = mail;
	const show = mail.kind === 'notice' ? 'Show what it says' : 'Show the link to hand over';
	const clock = { ...(await getDeskClock(staff)), now: new Date() };
	return (
		<>
			<PageHead title={mail.subject} crumbs={[{ label: 'Mail', href: routes.deskMail() }]} />
			<Section title="The mail">
				<MailFacts mail={mail} clock={clock} />
			</Section>
			<Section
				title="Hand it over"
				description="Whoever has the link can use it: give it to the person it is for, by a way you trust. The audit log keeps that you read it."
			>
				{reading.allowed ? (
					<MailLinkForm id={mail.id} submit={show} />
				) : (
					<Button reason={reading.reason}>{show}</Button>
				)}
			</Section>
			<Section title="Send again" description="To the same address, with the same link.">
				{resend.allowed ? (
					<ActionForm action={resendMailAction} submit="Send again" kind="plain" hidden={{ id: mail.id }} />
				) : (
					<Button reason={resend.reason}>Send again</Button>
				)}
			</Section>
		</>
	);
}
