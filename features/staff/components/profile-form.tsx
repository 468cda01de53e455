import { SelectField, TextField } from '@/components/ui/field';
import { ActionForm } from '@/components/ui/form';
import { zoneNames } from '@/lib/dates';
import type { OwnProfile } from '../account-queries';
import { saveProfileAction } from '../profile-actions';
import { APPEARANCES, type Appearance } from '../staff-schema';

const LOOKS: Record<Appearance, string> = { system: 'As the device has it', light: 'Light', dark: 'Dark' };

type Props = { profile: OwnProfile; newsroom: { language: string; zone: string } };

export function ProfileForm({ profile: { name, language, zone, appearance }, newsroom }: Props) {
	return (
		<ActionForm action={saveProfileAction} submit="Save">
			<TextField name="name" label="Name" defaultValue={name} autoComplete="name" required maxLength={120} />
			<TextField
				name="language"
				label="Language of dates and times"
				defaultValue={language}
				autoComplete="off"
				spellCheck={false}
				hint={`A language tag such as en-GB or de. Empty: the newsroom’s, ${newsroom.language}.`}
			/>
			<TextField
				name="zone"
				label="Time zone"
				defaultValue={zone}
				list="zones"
				autoComplete="off"
				spellCheck={false}
				hint={`Type a city to find it. Empty: the newsroom’s, ${newsroom.zone}.`}
			/>
			<datalist id="zones">
				{zoneNames().map((one) => (
					<option key={one} value={one} />
				))}
			</datalist>
			<SelectField
				name="appearance"
				label="Appearance"
				options={APPEARANCES.map((value) => ({ value, label: LOOKS[value] }))}
				defaultValue={appearance}
			/>
		</ActionForm>
	);
}
