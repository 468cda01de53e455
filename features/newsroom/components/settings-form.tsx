import { CheckField, SelectField, TextField } from '@/components/ui/field';
import { ActionForm } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { bylineLine, piecesToText } from '@/features/byline/credits/credit-grammar';
import { saveSettingsAction } from '../newsroom-actions';
import type { DeskSettings } from '../newsroom-queries';
import { SECOND_FACTOR_RULES, type SecondFactorRule } from '../newsroom-schema';
import { AccentField } from './settings-accent';
import { SettingsSample } from './settings-sample';

const LANGUAGES = [
	'ar',
	'da',
	'de',
	'en',
	'en-GB',
	'es',
	'fi',
	'fr',
	'it',
	'nl',
	'no',
	'pl',
	'pt',
	'pt-BR',
	'sv',
	'tr',
];

const RULE_NAMES: Record<SecondFactorRule, string> = {
	optional: 'Nobody: each decides for themselves',
	admins: 'Admins',
	everyone: 'Everyone',
};
const RULES = SECOND_FACTOR_RULES.map((value) => ({ value, label: RULE_NAMES[value] }));

/** Everything but files, saved together. */
export function SettingsForm({ settings, zones }: { settings: DeskSettings; zones: readonly string[] }) {
	const { name, motto, language, zone, accent, oxfordComma, reportersPublish, secondFactor } = settings;
	return (
		<ActionForm action={saveSettingsAction} submit="Save settings" className="form mb-8 max-w-none">
			<Section title="The paper" description="Its name and motto head every page. The sample follows as you type.">
				<TextField name="name" label="Name" defaultValue={name} required maxLength={120} />
				<TextField name="motto" label="Motto" defaultValue={motto} maxLength={200} hint="May be empty." />
				<AccentField accent={accent} />
				<SettingsSample name={name} motto={motto} accent={accent} />
			</Section>
			<Section title="Time and language" description="How the paper prints dates and says what language it is in.">
				<TextField
					name="zone"
					label="Time zone"
					defaultValue={zone}
					list="zones"
					required
					autoComplete="off"
					spellCheck={false}
					hint="Type a city to search. Addresses that stories already have keep their day, also where the new zone would give another; only stories published from now on are dated by it."
				/>
				<Choices id="zones" values={zones} />
				<TextField
					name="language"
					label="Language"
					defaultValue={language}
					list="languages"
					required
					autoComplete="off"
					spellCheck={false}
					hint="A tag such as en, de or pt-BR. Each story can say its own."
				/>
				<Choices id="languages" values={LANGUAGES} />
				<CheckField
					name="oxfordComma"
					label="A comma before the last “and” of a list of names"
					defaultChecked={oxfordComma}
					hint={`In English, which knows both. With it: “${example(true)}”. Without: “${example(false)}”.`}
				/>
			</Section>
			<Section title="People" description="Rules that hold for everyone who works here.">
				<CheckField
					name="reportersPublish"
					label="Reporters publish their own stories"
					defaultChecked={reportersPublish}
					hint="Without it, editors publish for them."
				/>
				<SelectField
					name="secondFactor"
					label="Who must have a second factor"
					options={RULES}
					defaultValue={secondFactor}
					hint="Those who have none set one up when they next enter, before anything else. If it would hold for you, you need one first."
				/>
			</Section>
		</ActionForm>
	);
}

/** A byline of three as the paper would print it. */
const example = (oxfordComma: boolean): string => {
	const credits = ['Ana Ruiz', 'Ben Johansen', 'Cy Dee'].map((name) => ({
		...{ name, slug: '', role: 'by' as const, kind: 'person' as const, place: '' },
	}));
	return piecesToText(bylineLine(credits, { language: 'en', oxfordComma }), 'en');
};

function Choices({ id, values }: { id: string; values: readonly string[] }) {
	return (
		<datalist id={id}>
			{values.map((value) => (
				<option key={value} value={value} />
			))}
		</datalist>
	);
}
