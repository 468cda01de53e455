import { ROLES } from '../actor';
import { describeRole, roleWord } from './account-powers';

/** What each role may do here, as the permission table has it. */
export function RoleGuide({ mayPublish }: { mayPublish: boolean }) {
	return (
		<dl className="grid max-w-[60ch] gap-2 text-muted">
			{ROLES.map((role) => (
				<div key={role}>
					<dt className="font-medium text-ink">{roleWord(role)}</dt>
					<dd>{describeRole(role, mayPublish)}</dd>
				</div>
			))}
		</dl>
	);
}
