// What a reader's page can do a little better with script. Nothing needs it.

/** Adds the device's own share sheet and a copy button to the plain links. */
class StetShare extends HTMLElement {
	connectedCallback() {
		const { address, headline } = this.dataset;
		if (navigator.share) this.add('Share', () => navigator.share({ title: headline, url: address }).catch(() => {}));
		if (navigator.clipboard) {
			const button = this.add('Copy link', async () => {
				await navigator.clipboard.writeText(address);
				button.textContent = 'Copied';
				setTimeout(() => {
					button.textContent = 'Copy link';
				}, 2000);
			});
			button.setAttribute('aria-live', 'polite');
		}
	}

	add(label, act) {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = label;
		button.addEventListener('click', act);
		const item = document.createElement('li');
		item.append(button);
		this.querySelector('ul').prepend(item);
		return button;
	}
}

/** Opens the provider's player in the page at the first click; the link leads there anyway. */
class StetEmbed extends HTMLElement {
	connectedCallback() {
		const { src, title } = this.dataset;
		const link = this.querySelector('a');
		if (!src || !link) return;
		link.addEventListener('click', (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			const frame = document.createElement('iframe');
			frame.src = src;
			frame.title = title ?? '';
			frame.allow = 'fullscreen; encrypted-media; picture-in-picture';
			link.replaceWith(frame);
			frame.focus();
		});
	}
}

const define = () => {
	customElements.define('stet-share', StetShare);
	customElements.define('stet-embed', StetEmbed);
};
// This may come before the page is read to its end, and elements would begin without what they hold.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', define, { once: true });
else define();
