'use client';

import type { ComponentProps } from 'react';

type Forms = typeof import('./move-forms');

let forms: Forms | null = null;

/** Most stories are open only to be written. Fetched before a dialog is shown, whose first field has the focus. */
export async function fetchMoveForms(): Promise<void> {
	forms ??= await import('./move-forms');
}

export const CorrectionForm = (props: ComponentProps<Forms['CorrectionForm']>) =>
	forms && <forms.CorrectionForm {...props} />;
export const HoldForm = (props: ComponentProps<Forms['HoldForm']>) => forms && <forms.HoldForm {...props} />;
export const ReleaseForm = (props: ComponentProps<Forms['ReleaseForm']>) => forms && <forms.ReleaseForm {...props} />;
export const PublishForm = (props: ComponentProps<Forms['PublishForm']>) => forms && <forms.PublishForm {...props} />;
export const ScheduleForm = (props: ComponentProps<Forms['ScheduleForm']>) =>
	forms && <forms.ScheduleForm {...props} />;
export const DeleteForm = (props: ComponentProps<Forms['DeleteForm']>) => forms && <forms.DeleteForm {...props} />;
export const KillForm = (props: ComponentProps<Forms['KillForm']>) => forms && <forms.KillForm {...props} />;
export const ReturnForm = (props: ComponentProps<Forms['ReturnForm']>) => forms && <forms.ReturnForm {...props} />;
export const UnpublishForm = (props: ComponentProps<Forms['UnpublishForm']>) =>
	forms && <forms.UnpublishForm {...props} />;
