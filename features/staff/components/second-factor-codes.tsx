'use client';

import { Button, LinkButton } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { TextField } from '@/components/ui/field';
import { useFormState } from '@/components/ui/form-context';
import { routes } from '@/lib/routes';

/**
 * Stands inside the one form that prints codes: its fields first, and once it has been
 * answered the codes, for as long as the page is open.
 */
export function SecondFactorCodes({ deed }: { deed: 'confirm' | 'renew' }) {
	const state = useFormState();
	if (state?.ok) return <PrintedCodes codes={Object.values(state.values)} />;
	if (deed === 'renew') {
		return (
			<>
				<TextField name="password" type="password" label="Your password" autoComplete="current-password" required />
				<div className="form-submit">
					<Button>Print new codes</Button>
				</div>
			</>
		);
	}
	return (
		<>
			<TextField
				name="code"
				label="The six digits that the app shows now"
				inputMode="numeric"
				autoComplete="one-time-code"
				maxLength={10}
				required
			/>
			<div className="form-submit">
				<Button kind="primary">Confirm</Button>
			</div>
		</>
	);
}

function PrintedCodes({ codes }: { codes: string[] }) {
	return (
		<div className="grid gap-4">
			<p>
				Each of these signs you in once when your phone is not at hand. Print them or write them down now and keep them
				where you keep papers that matter: <strong>they are shown only this once</strong>.
			</p>
			<ol aria-label="Printed codes" className="grid list-decimal gap-x-10 gap-y-1 pl-8 font-mono sm:grid-cols-2">
				{codes.map((code) => (
					<li key={code}>{code}</li>
				))}
			</ol>
			<div className="flex flex-wrap gap-3 print:hidden">
				<span className="needs-script contents">
					<PrintButton />
				</span>
				<CopyButton text={codes.join('\n')} label="Copy them" />
				<LinkButton href={routes.profileSecurity()} kind="primary">
					I have kept them
				</LinkButton>
			</div>
		</div>
	);
}

function PrintButton() {
	return (
		<button type="button" className="control control-plain" onClick={() => window.print()}>
			Print this page
		</button>
	);
}
