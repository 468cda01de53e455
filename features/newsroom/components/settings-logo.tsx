import { buttonClass } from '@/components/ui/button';
import { Field, TextField } from '@/components/ui/field';
import { ActionForm } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { Picture } from '@/features/media/components/picture';
import type { PublishedImage } from '@/features/media/media-schema';
import { routes } from '@/lib/routes';
import { describeLogoAction, removeLogoAction } from '../newsroom-actions';

const ABOUT = 'Search engines and social sites show it beside the paper’s name. It is never cut.';

type Props = { logo: PublishedImage | null; outcome: { ok: boolean; message: string } | null };

export function SettingsLogo({ logo, outcome }: Props) {
	return (
		<div id="logo">
			<Section title="Logo" description={ABOUT}>
				{outcome && (
					<div role={outcome.ok ? 'status' : 'alert'}>
						<Notice tone={outcome.ok ? 'good' : 'danger'}>{outcome.message}</Notice>
					</div>
				)}
				{logo && (
					<>
						<div className="w-fit border border-line bg-white p-3">
							<Picture image={logo} sizes="12rem" className="h-auto max-h-32 w-auto max-w-48" />
						</div>
						<ActionForm action={describeLogoAction} submit="Save the description" kind="primary">
							<AltField alt={logo.alt} />
						</ActionForm>
					</>
				)}
				<form action={routes.deskLogo()} method="post" encType="multipart/form-data" className="form">
					<Field
						name="file"
						label={logo ? 'Another logo' : 'A picture'}
						hint="JPEG, PNG, WebP, GIF or AVIF, at most 25 MB. At least 112 pixels wide and high, better 600."
					>
						<input
							type="file"
							name="file"
							required
							className="block w-full py-1 file:mr-3 file:cursor-pointer file:border file:border-edge file:bg-paper file:px-3 file:py-1.5 file:font-medium"
							accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
						/>
					</Field>
					{!logo && <AltField alt="" />}
					{logo && <input type="hidden" name="alt" value={logo.alt} />}
					<div className="form-submit">
						<button type="submit" className={buttonClass(logo ? 'plain' : 'primary')}>
							{logo ? 'Replace the logo' : 'Upload the logo'}
						</button>
					</div>
				</form>
				{logo && (
					<ActionForm
						action={removeLogoAction}
						submit="Remove the logo"
						kind="danger"
						confirm="Search engines will no longer be told of a logo. You can upload one again at any time."
					/>
				)}
			</Section>
		</div>
	);
}

function AltField({ alt }: { alt: string }) {
	return (
		<TextField
			name="alt"
			label="Description"
			defaultValue={alt}
			maxLength={1_000}
			hint="What it shows, for those who do not see it."
		/>
	);
}
