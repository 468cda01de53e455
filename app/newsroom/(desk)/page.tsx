import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { routes } from '@/lib/routes';
import { enter } from './enter';

export default async function Newsroom() {
	await enter();
	redirect(routes.deskStories() as Route);
}
