import type { Actor } from '../actor';
import { jumpsFor } from '../desk-nav';

/** The same table that the keys themselves obey. */
export function ProfileKeys({ actor }: { actor: Actor }) {
	return (
		<>
			<p>
				<kbd>?</kbd> shows the keys on every page, <kbd>Ctrl</kbd> <kbd>K</kbd> or <kbd>⌘</kbd> <kbd>K</kbd> finds
				stories, bylines and actions, <kbd>/</kbd> goes to a page’s search.
			</p>
			<ul className="grid gap-1">
				{jumpsFor(actor).map(({ key, label, href }) => (
					<li key={href}>
						<kbd>g</kbd> <kbd>{key}</kbd> {label}
					</li>
				))}
			</ul>
		</>
	);
}
