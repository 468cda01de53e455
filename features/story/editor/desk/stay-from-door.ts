import { routes } from '@/lib/routes';

/**
 * Next answers a request of its own that is led to the door by loading the door in the page's
 * place (16.4.6). `useRefresh` asks before, but a session can end in between. A text that
 * someone is writing stays instead; its banner says that the session has ended. Who goes to
 * the door by hand gets there. Gives what ends it.
 */
export function stayFromDoor(): () => void {
	if (!('navigation' in window)) return () => {};
	const stay = (event: NavigateEvent) => {
		const { pathname } = new URL(event.destination.url);
		if (!event.userInitiated && event.cancelable && pathname === routes.signIn()) event.preventDefault();
	};
	window.navigation.addEventListener('navigate', stay);
	return () => window.navigation.removeEventListener('navigate', stay);
}
