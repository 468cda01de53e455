import type { Metadata } from 'next';
import { LinkButton } from '@/components/ui/button';
import { Facts } from '@/components/ui/definition';
import { Empty } from '@/components/ui/empty';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { PasskeyAdd } from '@/features/staff/components/passkey-add';
import { PasskeyList } from '@/features/staff/components/passkey-list';
import { SecondFactorSummary } from '@/features/staff/components/second-factor-summary';
import { TimeStamp } from '@/features/staff/components/session-time';
import { getDeskClock } from '@/features/staff/desk-clock';
import { getPasskeysForDesk } from '@/features/staff/passkey-queries';
import { passkeySite } from '@/features/staff/passkey-site';
import { getSecondFactorForDesk } from '@/features/staff/second-factor-queries';
import { routes } from '@/lib/routes';
import { settings } from '@/lib/settings';
import { enter } from '../../enter';

export const metadata: Metadata = { title: 'Security' };

export default async function SecurityPage() {
	const { staff } = await enter();
	const clock = { ...(await getDeskClock(staff)), now: new Date() };
	const factor = await getSecondFactorForDesk(staff);
	const passkeys = await getPasskeysForDesk(staff);
	return (
		<>
			<PageHead title="Security" crumbs={[{ label: 'Profile', href: routes.profile() }]}>
				How you prove that it is you.
			</PageHead>
			{staff.lacksFactor && (
				<Notice tone="warn">
					This newsroom asks you for a second factor beside your password. Set up an authenticator app or add a passkey
					here; then the rest of the newsroom opens.
				</Notice>
			)}
			<Section title="Password">
				<Facts
					rows={[
						[
							'Last changed',
							factor.passwordAt ? <TimeStamp key="at" at={factor.passwordAt} clock={clock} /> : 'You have none yet',
						],
					]}
				/>
				{!staff.lacksFactor && (
					<div>
						<LinkButton href={routes.profile()}>Change it in your profile</LinkButton>
					</div>
				)}
			</Section>
			<Section
				title="Authenticator app"
				description="Six digits from your phone, asked for after your password; and ten printed codes for the day when it is lost."
			>
				<SecondFactorSummary factor={factor} clock={clock} />
			</Section>
			<Section
				title="Passkeys"
				description="Sign in with your finger, your face or a key instead of a password and a code."
			>
				{passkeys.length > 0 ? (
					<PasskeyList passkeys={passkeys} clock={clock} oneMustStay={factor.needed && !factor.totp} />
				) : (
					<Empty title="No passkeys yet">Add one on each device that you work with.</Empty>
				)}
				{passkeySite(settings().siteUrl) ? (
					<PasskeyAdd />
				) : (
					<Notice>Passkeys need a newsroom with a domain name and https.</Notice>
				)}
			</Section>
		</>
	);
}
