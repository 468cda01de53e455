import type { Metadata } from 'next';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { Refused } from '@/components/ui/refused';
import { SettingsForm } from '@/features/newsroom/components/settings-form';
import { SettingsLogo } from '@/features/newsroom/components/settings-logo';
import { SettingsSections } from '@/features/newsroom/components/settings-sections';
import { readLogoOutcome } from '@/features/newsroom/logo-outcome';
import { getSettingsForDesk } from '@/features/newsroom/newsroom-queries';
import { zoneNames } from '@/lib/dates';
import { routes } from '@/lib/routes';
import { enter } from '../enter';

export const metadata: Metadata = { title: 'Settings' };

type Props = { searchParams: Promise<{ logo?: string | string[] }> };

export default async function SettingsPage({ searchParams }: Props) {
	const { staff, refused } = await enter('settings.manage');
	if (refused !== null) return <Refused reason={refused} />;
	const settings = await getSettingsForDesk(staff);
	if (!settings) return <Notice tone="warn">This newsroom is not set up yet.</Notice>;
	return (
		<>
			<PageHead title="Settings" actions={<LinkButton href={routes.deskPolicies()}>Policies</LinkButton>}>
				What the paper is called, where and how it speaks, and who may do what. Readers see a change at once.
			</PageHead>
			<SettingsForm settings={settings} zones={zoneNames()} />
			<SettingsLogo logo={settings.logo} outcome={readLogoOutcome((await searchParams).logo)} />
			<SettingsSections sections={settings.sections} />
		</>
	);
}
