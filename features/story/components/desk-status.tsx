import { Badge, type Tone } from '@/components/ui/badge';
import { type DeskStatus, STATUS_WORDS } from '../desk-story';

const TONES: Record<DeskStatus, Tone> = {
	draft: 'plain',
	live: 'good',
	changed: 'warn',
	unpublished: 'warn',
	killed: 'danger',
};

export function DeskStatusWord({ status }: { status: DeskStatus }) {
	return <Badge tone={TONES[status]}>{STATUS_WORDS[status]}</Badge>;
}
