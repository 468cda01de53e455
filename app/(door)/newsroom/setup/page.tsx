import type { Metadata } from 'next';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { DoorField } from '@/features/staff/components/door-field';
import { DoorSaid } from '@/features/staff/components/door-said';
import { NewPassword } from '@/features/staff/components/new-password';
import { isSetupCode } from '@/features/staff/setup-mutations';
import { answerMissing } from '@/lib/answer';
import { routes } from '@/lib/routes';
import { type Asked, asked, typed } from '../../typed';

export const metadata: Metadata = { title: 'Set up the newsroom', referrer: 'same-origin' };

/** Opens only to the code in the server's log, and only until somebody works here. */
export default async function SetupPage(props: Asked) {
	const code = (await asked(props, 'code')) ?? '';
	if (!(await isSetupCode(code))) return <Closed />;
	const { why, name, email, paper, motto, zone, language, sections } = await typed();
	const there = await getPublishedNewsroom();
	return (
		<>
			<h1>Set up the newsroom</h1>
			<p>This page opens once. Everything on it can be changed later.</p>
			<DoorSaid said={await asked(props, 'said')} why={why} />
			<form method="post" action={routes.setupBegin()}>
				<input type="hidden" name="code" value={code} />
				{!there && (
					<fieldset>
						<legend>The paper</legend>
						<DoorField name="paper" label="Name" value={paper ?? ''} maxLength={120} />
						<DoorField name="motto" label="Motto" value={motto ?? ''} required={false} maxLength={200} />
						<DoorField
							name="zone"
							label="Time zone"
							value={zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone}
							list="zones"
							hint="It dates stories and stands in their addresses, for ever. “America/New_York”, say."
						/>
						<datalist id="zones">
							{Intl.supportedValuesOf('timeZone').map((one) => (
								<option key={one} value={one} />
							))}
						</datalist>
						<DoorField name="language" label="Language" value={language ?? 'en'} hint="Its tag: en, es, pt-BR." />
						<DoorField
							name="sections"
							label="Sections"
							value={sections ?? 'News\nBusiness\nCulture\nSport\nOpinion'}
							lines={5}
							required={false}
							hint="One a line, in the order in which readers see them."
						/>
					</fieldset>
				)}
				<fieldset>
					<legend>Its first admin</legend>
					<DoorField name="name" label="Your name" value={name ?? ''} autoComplete="name" maxLength={120} />
					<DoorField name="email" label="Your address" type="email" value={email ?? ''} autoComplete="username" />
					<NewPassword />
				</fieldset>
				<button type="submit">Open the newsroom</button>
			</form>
		</>
	);
}

function Closed() {
	answerMissing();
	return (
		<>
			<h1>There is nothing to set up here</h1>
			<p>
				A new newsroom is set up with the address that its server prints when it starts. If this one already has people,
				sign in instead.
			</p>
			<p>
				<a className="door-line" href={routes.signIn()}>
					Sign in
				</a>
			</p>
		</>
	);
}
