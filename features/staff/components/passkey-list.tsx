import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { ActionForm } from '@/components/ui/form';
import { removePasskeyAction, renamePasskeyAction } from '../passkey-actions';
import type { PasskeyForDesk } from '../passkey-queries';
import { NEEDED_HERE } from '../second-factor-policy';
import { type StaffClock, TimeAgo, TimeStamp } from './session-time';

type Props = {
	passkeys: PasskeyForDesk[];
	clock: StaffClock;
	/** One of them must stay: it is the only second factor of someone who must have one. */
	oneMustStay: boolean;
};

export function PasskeyList({ passkeys, clock, oneMustStay }: Props) {
	return (
		<ul className="divide-y divide-line border-y border-line">
			{passkeys.map((passkey) => (
				<li key={passkey.id} className="grid gap-2 py-3">
					<div>
						<p className="font-semibold wrap-anywhere">
							{passkey.name} <Badge>{passkey.backedUp ? 'Synced' : 'On one device'}</Badge>
						</p>
						<p className="text-muted">
							Added on <TimeStamp at={passkey.createdAt} clock={clock} />,{' '}
							{passkey.lastUsedAt ? (
								<>
									last used <TimeAgo at={passkey.lastUsedAt} clock={clock} />
								</>
							) : (
								'not used yet'
							)}
						</p>
					</div>
					<div className="flex flex-wrap items-start gap-3">
						<details className="form-confirm">
							<summary className="control control-plain">Rename {passkey.name}…</summary>
							<ActionForm
								action={renamePasskeyAction}
								submit="Rename"
								hidden={{ passkey: passkey.id }}
								className="form mt-3"
							>
								<TextField name="name" label="Name" defaultValue={passkey.name} maxLength={60} required />
							</ActionForm>
						</details>
						{oneMustStay && passkeys.length === 1 ? (
							<Button kind="danger" type="button" reason={NEEDED_HERE}>
								Remove {passkey.name}
							</Button>
						) : (
							<ActionForm
								action={removePasskeyAction}
								submit={`Remove ${passkey.name}`}
								kind="danger"
								hidden={{ passkey: passkey.id }}
								confirm="It will sign in no more. The device may go on offering it until you delete it there too. Where it is signed in now, it stays so."
							/>
						)}
					</div>
				</li>
			))}
		</ul>
	);
}
