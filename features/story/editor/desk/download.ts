/** Hands a text to the browser as a file. */
export function download(text: string, name: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
	const link = document.createElement('a');
	link.href = address;
	link.download = `${name.replace(/[^\p{L}\p{N} -]/gu, '').trim() || 'story'}.txt`;
	document.body.append(link);
	link.click();
	link.remove();
	// The browser reads it in its own time.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
