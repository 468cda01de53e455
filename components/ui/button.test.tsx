import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Button } from './button';

describe('a button', () => {
	it('that may not be pressed says why, and is described by it', () => {
		const html = renderToStaticMarkup(<Button reason="The last admin stays.">Remove</Button>);
		const id = /aria-describedby="([^"]+)"/.exec(html)?.[1];
		expect(html).toContain('disabled=""');
		expect(id).toBeTruthy();
		expect(html).toMatch(new RegExp(`<span id="${id}"[^>]*>The last admin stays\\.</span>`));
	});

	it('that may be pressed is neither disabled nor described', () => {
		const html = renderToStaticMarkup(
			<Button name="deed" value="remove">
				Remove
			</Button>,
		);
		expect(html).not.toMatch(/disabled=|aria-describedby/);
		expect(html).toMatch(/type="submit" value="remove"[^>]* name="deed"/);
	});
});
