// Signing in with a passkey. The button stays hidden where the browser could not do it; nothing else needs script.

const toBytes = (text) =>
	Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

const toText = (buffer) =>
	btoa(String.fromCharCode(...new Uint8Array(buffer)))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');

/** Safari before 18.4 and Chrome before 129 do not read or write JSON themselves. */
const parse = (options) =>
	PublicKeyCredential.parseRequestOptionsFromJSON?.(options) ?? {
		...options,
		challenge: toBytes(options.challenge),
		allowCredentials: [],
	};

function write({ id, rawId, type, response }) {
	const { clientDataJSON, authenticatorData, signature, userHandle } = response;
	return {
		...{ id, type, rawId: toText(rawId), clientExtensionResults: {} },
		response: {
			clientDataJSON: toText(clientDataJSON),
			authenticatorData: toText(authenticatorData),
			signature: toText(signature),
			...(userHandle?.byteLength && { userHandle: toText(userHandle) }),
		},
	};
}

/** Passkeys belong to a domain: at a bare IP address a browser has none. */
const isPossible = () =>
	'PublicKeyCredential' in globalThis && !/^[\d.]+$|^\[/.test(location.hostname) && isSecureContext;

const TROUBLE = 'The newsroom did not answer. Try again, or sign in with your password.';
const REFUSED = 'This device could not use a passkey. Sign in with your password.';

class StetPasskeySignIn extends HTMLElement {
	connectedCallback() {
		const form = this.querySelector('form');
		if (!form || !isPossible()) return;
		this.hidden = false;
		this.said = this.appendChild(document.createElement('p'));
		this.said.setAttribute('role', 'status');
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.ask(form);
		});
	}

	async ask(form) {
		if (this.asking) return;
		this.asking = true;
		this.said.textContent = '';
		try {
			const options = await this.options();
			const credential = await navigator.credentials.get({ publicKey: parse(options) });
			form.elements.response.value = JSON.stringify(write(credential));
			form.submit();
		} catch (error) {
			// Someone who closes the browser's question knows that they did.
			const closed = error instanceof DOMException && ['NotAllowedError', 'AbortError'].includes(error.name);
			if (!closed) this.said.textContent = error instanceof DOMException ? REFUSED : error.message;
		} finally {
			this.asking = false;
		}
	}

	async options() {
		const answer = await fetch(this.dataset.options, { method: 'POST' })
			.then((response) => response.json())
			.catch(() => ({}));
		if (!answer.ok) throw new Error(answer.message ?? TROUBLE);
		return answer.value;
	}
}

customElements.define('stet-passkey-sign-in', StetPasskeySignIn);
