import { Badge } from '@/components/ui/badge';
import type { MailShown } from '../mail-queries';
import { STATUS_WORDS } from '../mail-words';

/** A mail's state in words, and why it was not sent. */
export function MailState({ mail: { status, trouble } }: { mail: Pick<MailShown, 'status' | 'trouble'> }) {
	const { word, tone } = STATUS_WORDS[status];
	return (
		<>
			<Badge tone={tone}>{word}</Badge>
			{trouble !== '' && <div className="mt-1 text-muted wrap-break-word">{trouble}</div>}
		</>
	);
}
