import { z } from 'zod';
import { isZone } from '@/lib/dates';
import { isEmailAddress } from '@/lib/email-address';
import { isLanguage } from '@/lib/language';
import { requiredText } from '@/lib/plain-text';

export const ROLES = ['reporter', 'editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Invited: has not chosen a password yet. Disabled: keeps everything, may not enter. */
export const ACCOUNT_STATUSES = ['invited', 'active', 'disabled'] as const;
export type AccountStatus = (typeof ACCOUNT_STATUSES)[number];

export const APPEARANCES = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

export type SignInMethod = 'password' | 'passkey' | 'directory' | 'link';
export type LinkPurpose = 'invitation' | 'reset' | 'address';
export type MailKind = 'invitation' | 'reset' | 'address' | 'notice';
/** Written: there is no SMTP_URL, so it lies in the outbox folder. Failed: given up, an admin can send it again. */
export type MailStatus = 'waiting' | 'sent' | 'written' | 'failed';

export const emailAddress = z.string().trim().refine(isEmailAddress, 'is not an address such as ana@paper.example');

/** What an admin says of someone who is to join. */
export const invitation = z.strictObject({ name: requiredText(120), email: emailAddress, role: z.enum(ROLES) });
export type Invitation = z.input<typeof invitation>;

/** What people say of themselves. "" for language and zone is the newsroom's own. */
export const profile = z.strictObject({
	name: requiredText(120),
	language: z.string().refine((tag) => tag === '' || isLanguage(tag), 'is not a language tag such as "en" or "pt-BR"'),
	zone: z.string().refine((zone) => zone === '' || isZone(zone), 'is not a time zone'),
	appearance: z.enum(APPEARANCES),
});
export type Profile = z.input<typeof profile>;
