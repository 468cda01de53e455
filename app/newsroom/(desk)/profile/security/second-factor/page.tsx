import type { Metadata } from 'next';
import { ActionForm } from '@/components/ui/form';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { SecondFactorCodes } from '@/features/staff/components/second-factor-codes';
import { SecondFactorRemoval } from '@/features/staff/components/second-factor-removal';
import { SecondFactorBegin, SecondFactorScan } from '@/features/staff/components/second-factor-steps';
import { printCodesAction } from '@/features/staff/second-factor-actions';
import { getSecondFactorForDesk } from '@/features/staff/second-factor-queries';
import { routes } from '@/lib/routes';
import { enter } from '../../../enter';

export const metadata: Metadata = { title: 'Authenticator app' };

const CRUMBS = [
	{ label: 'Profile', href: routes.profile() },
	{ label: 'Security', href: routes.profileSecurity() },
];

/**
 * The form that prints codes stands at one place of the page whatever else does: without
 * script, and after the page has changed around it, that is how its answer is found again.
 */
export default async function SecondFactorPage() {
	const { staff } = await enter();
	const { totp, setUp, recoveryLeft, needed, passkeys } = await getSecondFactorForDesk(staff);
	const title = totp ? 'Printed codes' : '2. Show that it works';
	return (
		<>
			<PageHead title="Authenticator app" crumbs={CRUMBS} />
			{!totp && (
				<Section title={setUp ? '1. Tell the app' : 'What you need'}>
					{setUp ? <SecondFactorScan {...setUp} /> : <SecondFactorBegin />}
				</Section>
			)}
			{(totp || setUp) && (
				<Section
					title={title}
					description={totp && `${recoveryLeft} of 10 are left. New ones take the place of all former ones.`}
				>
					<ActionForm action={printCodesAction} hidden={{ deed: totp ? 'renew' : 'confirm' }}>
						<SecondFactorCodes deed={totp ? 'renew' : 'confirm'} />
					</ActionForm>
				</Section>
			)}
			{totp && (
				<div className="print:hidden">
					<Section title="Remove">
						<SecondFactorRemoval only={needed && passkeys === 0} />
					</Section>
				</div>
			)}
		</>
	);
}
