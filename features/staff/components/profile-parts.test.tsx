import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { OwnProfile } from '../account-queries';
import { profile as shape } from '../staff-schema';
import { ProfileAddressForm } from './profile-address-form';
import { ProfileForm } from './profile-form';
import { ProfilePasswordForm } from './profile-password-form';
import { ProfilePowers } from './profile-powers';

const own: OwnProfile = {
	...{ name: 'Ana Ruiz', email: 'ana@paper.example', language: '', zone: '', appearance: 'dark' },
	...{ byline: null, hasPassword: true },
};
const newsroom = { language: 'pt-BR', zone: 'America/Sao_Paulo' };

test('the form has a field for all that people may say of themselves, and no other', () => {
	const markup = renderToStaticMarkup(<ProfileForm profile={own} newsroom={newsroom} />);
	const names = [...markup.matchAll(/<(?:input|select)[^>]* name="([^"]+)"/g)].map((found) => found[1]);
	expect(names.sort()).toEqual(Object.keys(shape.shape).sort());
});

test('what is left empty says what the newsroom has', () => {
	const markup = renderToStaticMarkup(<ProfileForm profile={own} newsroom={newsroom} />);
	expect(markup).toContain('the newsroom’s, pt-BR');
	expect(markup).toContain('the newsroom’s, America/Sao_Paulo');
	expect(markup).toContain('<option value="Pacific/Chatham">');
});

test('password managers are told which password is which, and whose', () => {
	const password = renderToStaticMarkup(<ProfilePasswordForm email="ana@paper.example" />);
	expect(password).toMatch(
		/autoComplete="username"[^>]*value="ana@paper.example"|value="ana@paper.example"[^>]*autoComplete="username"/,
	);
	expect(password).toMatch(
		/name="password"[^>]*autoComplete="current-password"|autoComplete="current-password"[^>]*name="password"/,
	);
	expect(password).toContain('autoComplete="new-password"');
	expect(password).toContain('At least 12 characters');
	expect(renderToStaticMarkup(<ProfileAddressForm />)).toContain('autoComplete="current-password"');
});

test('what someone may not do is said with the reason', () => {
	const markup = renderToStaticMarkup(<ProfilePowers actor={{ role: 'reporter', mayPublish: false }} />);
	expect(markup).toContain('In this newsroom editors publish: ask one of them.');
	expect(markup).toContain('That is for editors and admins.');
	expect(markup).toContain('change your own account');
});
