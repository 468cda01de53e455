import { answerMoved } from '@/lib/answer';

/** A page whose content is elsewhere now. Readers are sent on (301); this is what is left here. */
export function Moved({ to }: { to: string }) {
	answerMoved(to);
	return (
		<div className="notice">
			<h1>This page has moved</h1>
			<p>
				It is now <a href={to}>at its new address</a>.
			</p>
		</div>
	);
}
