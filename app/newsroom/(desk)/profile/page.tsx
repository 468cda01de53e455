import type { Metadata } from 'next';
import { LinkButton } from '@/components/ui/button';
import { Missing } from '@/components/ui/missing';
import { PageHead } from '@/components/ui/page-head';
import { Refused } from '@/components/ui/refused';
import { Section } from '@/components/ui/section';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { getProfileForDesk } from '@/features/staff/account-queries';
import { roleWord } from '@/features/staff/components/account-powers';
import { ProfileAddressForm } from '@/features/staff/components/profile-address-form';
import { ProfileForm } from '@/features/staff/components/profile-form';
import { ProfileKeys } from '@/features/staff/components/profile-keys';
import { ProfilePasswordForm } from '@/features/staff/components/profile-password-form';
import { ProfilePowers } from '@/features/staff/components/profile-powers';
import { answerMissing } from '@/lib/answer';
import { routes } from '@/lib/routes';
import { enter } from '../enter';

export const metadata: Metadata = { title: 'Your profile' };

export default async function ProfilePage() {
	const { staff, refused } = await enter('self.manage');
	if (refused !== null) return <Refused reason={refused} />;
	const [profile, newsroom] = await Promise.all([getProfileForDesk(staff), getPublishedNewsroom()]);
	if (!profile || !newsroom) {
		answerMissing();
		return <Missing what="profile" />;
	}
	const { email, byline, hasPassword } = profile;
	return (
		<>
			<PageHead
				title="Your profile"
				actions={
					<>
						<LinkButton href={routes.profileSecurity()}>Second factor and passkeys</LinkButton>
						<LinkButton href={routes.profileSessions()}>Signed in on these devices</LinkButton>
					</>
				}
			/>
			<Section title="You" description="How colleagues see you, and how the desk looks to you.">
				<ProfileForm profile={profile} newsroom={newsroom} />
			</Section>
			<Section title="Address" description="With it you sign in, and to it Stet writes. A link proves the new one.">
				<p className="wrap-anywhere">It is now {email}.</p>
				{hasPassword ? <ProfileAddressForm /> : <p>Choose a password first: it is asked for here.</p>}
			</Section>
			<Section title="Password" description="Changing it signs you out on every other device.">
				{hasPassword ? (
					<ProfilePasswordForm email={email} />
				) : (
					<p>
						You have no password here. To choose one, sign out and ask for one <a href={routes.forgotten()}>by mail</a>.
					</p>
				)}
			</Section>
			<Section title="Byline" description="Stories credited to it are your own.">
				{byline ? (
					<p>
						You write as <a href={routes.byline(byline.slug)}>{byline.name}</a>.
					</p>
				) : (
					<p>You have none yet. An admin can link yours.</p>
				)}
			</Section>
			<Section title="What you may do" description={`Your role is ${roleWord(staff.role).toLowerCase()}.`}>
				<ProfilePowers actor={staff} />
			</Section>
			<Section title="Keys" description="The desk can be used by keyboard alone.">
				<ProfileKeys actor={staff} />
			</Section>
		</>
	);
}
