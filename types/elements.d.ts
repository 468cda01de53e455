import type { HTMLAttributes } from 'react';

type CustomElement = Omit<HTMLAttributes<HTMLElement>, 'className'> & {
	class?: string;
	hidden?: boolean;
	[data: `data-${string}`]: string;
};

/** Custom elements of the paper and of the newsroom's door; public/reader/ and public/door/ give them their behaviour. */
declare module 'react' {
	namespace JSX {
		interface IntrinsicElements {
			'stet-share': CustomElement;
			'stet-passkey-sign-in': CustomElement;
		}
	}
}
