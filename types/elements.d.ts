import type { HTMLAttributes } from 'react';

type CustomElement = Omit<HTMLAttributes<HTMLElement>, 'className'> & {
	class?: string;
	[data: `data-${string}`]: string;
};

/** The paper's custom elements; public/reader/ gives them their behaviour. */
declare module 'react' {
	namespace JSX {
		interface IntrinsicElements {
			'stet-share': CustomElement;
		}
	}
}
