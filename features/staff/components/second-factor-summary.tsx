import { Badge } from '@/components/ui/badge';
import { LinkButton } from '@/components/ui/button';
import { Facts } from '@/components/ui/definition';
import { routes } from '@/lib/routes';
import type { SecondFactorForDesk } from '../second-factor-queries';
import { type StaffClock, TimeStamp } from './session-time';

type Props = { factor: SecondFactorForDesk; clock: StaffClock };

/** Whether there is an authenticator app, in a line or two. */
export function SecondFactorSummary({ factor: { confirmedAt, recoveryLeft }, clock }: Props) {
	if (!confirmedAt) {
		return (
			<div>
				<LinkButton href={routes.profileSecondFactor()} kind="primary">
					Set up an authenticator app
				</LinkButton>
			</div>
		);
	}
	const few = recoveryLeft < 3;
	return (
		<>
			<Facts
				rows={[
					['Set up', <TimeStamp key="at" at={confirmedAt} clock={clock} />],
					[
						'Printed codes',
						<Badge key="left" tone={few ? 'warn' : 'plain'}>
							{recoveryLeft} of 10 left
						</Badge>,
					],
				]}
			/>
			<div>
				<LinkButton href={routes.profileSecondFactor()}>Print new codes, or remove the app</LinkButton>
			</div>
		</>
	);
}
