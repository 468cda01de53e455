import { DeskLink } from '@/components/ui/link';
import { routes } from '@/lib/routes';

const TOOLS = [
	{ label: 'Likely duplicates', href: routes.deskDuplicates() },
	{ label: 'Reassign credits', href: routes.deskReassign() },
	{ label: 'Merges and reassignments', href: routes.deskCreditChanges() },
	{ label: 'Import', href: routes.deskBylineImport() },
];

/** What can be done with the register as a whole. */
export function RegisterTools() {
	return (
		<nav aria-label="Register">
			<ul className="register-tools">
				{TOOLS.map(({ label, href }) => (
					<li key={href}>
						<DeskLink href={href}>{label}</DeskLink>
					</li>
				))}
			</ul>
		</nav>
	);
}
