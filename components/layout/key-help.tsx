'use client';

import { Dialog } from 'radix-ui';
import { singleKeysAreOn, turnSingleKeys } from './single-keys';

/** Keys that are pressed together or one after the other. */
export type KeyLine = { keys: readonly string[]; label: string };

type Props = { open: boolean; onOpenChange: (open: boolean) => void; lines: readonly KeyLine[] };

export function KeyHelp({ open, onOpenChange, lines }: Props) {
	return (
		<Dialog.Root open={open} onOpenChange={onOpenChange}>
			<Dialog.Portal>
				<Dialog.Overlay className="overlay" />
				<Dialog.Content className="dialog key-help" aria-describedby={undefined}>
					<Dialog.Title className="mb-3 text-base font-semibold">Keys</Dialog.Title>
					<dl>
						{lines.map(({ keys, label }) => (
							<div key={label}>
								<dt>{label}</dt>
								<dd>
									{keys.map((key) => (
										<kbd key={key}>{key}</kbd>
									))}
								</dd>
							</div>
						))}
					</dl>
					<div className="mt-4 flex flex-wrap items-center justify-between gap-3">
						<label className="field-check">
							<input
								type="checkbox"
								defaultChecked={open && singleKeysAreOn()}
								onChange={(event) => turnSingleKeys(event.target.checked)}
							/>
							<span>Single keys work in this browser</span>
						</label>
						<Dialog.Close className="control control-plain">Close</Dialog.Close>
					</div>
				</Dialog.Content>
			</Dialog.Portal>
		</Dialog.Root>
	);
}
