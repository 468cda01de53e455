import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/field';
import type { MailStatus } from '@/features/staff/staff-schema';
import { routes } from '@/lib/routes';
import { STATUS_WORDS, STATUSES } from '../mail-words';

/** A plain GET form: what is looked for stands in the address. */
export function MailFilterForm({ status }: { status: MailStatus | null }) {
	const options = [
		{ value: '', label: 'Every status' },
		...STATUSES.map((value) => ({ value, label: STATUS_WORDS[value].word })),
	];
	return (
		<form action={routes.deskMail()} aria-label="Filters" className="mb-4 flex flex-wrap items-end gap-3">
			<SelectField name="status" label="Status" options={options} defaultValue={status ?? ''} />
			<Button>Show</Button>
		</form>
	);
}
