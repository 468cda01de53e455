import { Badge } from '@/components/ui/badge';
import type { AccountStatus } from '../staff-schema';

const STATUSES: Record<AccountStatus, { word: string; tone: 'plain' | 'good' | 'warn' | 'danger' }> = {
	active: { word: 'Active', tone: 'good' },
	invited: { word: 'Invited', tone: 'warn' },
	disabled: { word: 'Disabled', tone: 'plain' },
};

export const statusWord = (status: AccountStatus): string => STATUSES[status].word;

export function AccountStatusBadge({ status }: { status: AccountStatus }) {
	const { word, tone } = STATUSES[status];
	return <Badge tone={tone}>{word}</Badge>;
}
