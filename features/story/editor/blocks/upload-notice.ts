import type { Result } from '@/lib/result';
import { button, element } from './block-view';
import type { Picture } from './picture-schema';

type Deeds = {
	send: (options: { onProgress: (share: number) => void; signal: AbortSignal }) => Promise<Result<Picture>>;
	done: (picture: Picture) => void;
	/** Takes the notice out of the text. */
	drop: () => void;
};

/** Stands where a picture will be: how far it is, and what went wrong if it did not arrive. */
export class UploadNotice {
	readonly dom: HTMLElement;
	readonly #file: File;
	readonly #deeds: Deeds;
	readonly #words = element('p', 'block-upload-words');
	readonly #bar = element('progress');
	readonly #ends = element('div', 'block-upload-ends');
	#sending: AbortController | null = null;
	#dropped = false;

	constructor(file: File, deeds: Deeds) {
		this.#file = file;
		this.#deeds = deeds;
		this.#bar.max = 1;
		this.#bar.setAttribute('aria-label', `${file.name}: how much has been sent`);
		this.#words.setAttribute('role', 'status');
		this.dom = element('div', 'block-upload', this.#words, this.#bar, this.#ends);
		this.dom.contentEditable = 'false';
		this.#show(`${file.name}: waiting`, 'Cancel');
	}

	async send(): Promise<void> {
		if (this.#dropped) return;
		this.#sending = new AbortController();
		this.#bar.value = 0;
		this.#show(`Sending ${this.#file.name}…`, 'Cancel');
		const onProgress = (share: number) => {
			this.#bar.value = share;
			if (share === 1) this.#words.textContent = `${this.#file.name} has arrived and is being made ready…`;
		};
		const sent = await this.#deeds.send({ onProgress, signal: this.#sending.signal });
		this.#sending = null;
		if (this.#dropped) return;
		if (sent.ok) this.#deeds.done(sent.value);
		else
			this.#show(
				`${this.#file.name}: ${sent.message}`,
				'Remove',
				button('Try again', 'Try again', () => void this.send()),
			);
	}

	#show(words: string, end: string, ...more: HTMLElement[]): void {
		this.dom.classList.toggle('block-upload-failed', more.length > 0);
		this.#bar.hidden = more.length > 0;
		this.#words.textContent = words;
		this.#ends.replaceChildren(
			...more,
			button(`${end} ${this.#file.name}`, end, () => this.#drop()),
		);
	}

	#drop(): void {
		this.#dropped = true;
		this.#sending?.abort();
		this.#deeds.drop();
	}
}
