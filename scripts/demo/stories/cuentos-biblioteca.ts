import { doc, factBox, italic, link, p, table } from '@/features/story/body/body-build';
import type { DemoStory } from '../demo-types';

export const story: DemoStory = {
	slug: 'la-hora-del-cuento-biblioteca-holm-street',
	kicker: 'Lenguas',
	headline: 'Los martes, la biblioteca se queda sin sillas',
	standfirst:
		'La hora del cuento en español de Holm Street empezó con seis niños. Hoy asisten más de cuarenta, y ninguno está dispuesto a que una cometa se llame solo cometa.',
	kind: 'news',
	language: 'es',
	section: 'culture',
	topics: ['languages', 'young-people'],
	leadImage: 'kite',
	dateline: { place: 'Port Merrow', zone: 'America/New_York' },
	credits: [
		{ byline: 'dev-raghunathan', role: 'by' },
		{ byline: 'perpetua-lind', role: 'illustration' },
		{ byline: 'tidewater-news-service', role: 'translation' },
	],
	publishedMinutesAgo: 36_000,
	body: () =>
		doc(
			p(
				'«La niña bajó a la playa con su cometa», leyó Marta Quiroga el martes pasado, y no pudo pasar de ahí. Desde la alfombra, un niño de seis años le informó de que aquello no era una cometa: era un barrilete. «Papalote», dijo otro. «Chichigua», dijo una niña que no se había quitado el abrigo, en el tono de quien cierra un debate.',
			),
			p(
				'Así transcurre, más o menos, la hora del cuento en español de la Biblioteca de Holm Street: una página de lectura y cinco minutos de deliberación. Empezó hace dos años con seis niños. El martes llegaron 43 para 36 sillas, sin contar a las abuelas.',
			),
			p(
				'En las cuatro escuelas primarias de Port Merrow, 118 alumnos hablan español en casa, según el departamento escolar; hace diez años eran 41. Sus padres cortan pescado en el muelle, cocinan en los restaurantes del puerto o reparan tejados en Tarrow Neck. Han venido de Guatemala, México, Colombia, El Salvador y la República Dominicana, es decir, de cinco maneras distintas de nombrar casi cualquier cosa.',
			),
			p(
				'«Al principio yo traía una lista de palabras neutras, para no ofender a nadie», contó Quiroga, bibliotecaria, que nació en Medellín y lleva once años en la ciudad. «La tiré. Lo que ellos quieren es discutir. Muchos descubren aquí que su palabra vale lo mismo que la del libro».',
			),
			p('De la discusión del martes salió un cartel, que ya cuelga junto a la ventana:'),
			table(
				'Cómo se llama lo que vuela',
				['Palabra', 'Quién la trajo'],
				[italic('barrilete'), 'Guatemala'],
				[italic('chichigua'), 'República Dominicana'],
				[italic('cometa'), 'Colombia, y el libro'],
				[italic('papalote'), 'México'],
				[italic('piscucha'), 'El Salvador'],
			),
			p(
				'No todos los padres lo vieron claro. Óscar Menjívar, que viene con dos hijos y todavía con las botas de la planta de hielo, confesó que la primera tarde estuvo a punto de llevárselos. «Pensé: me los van a confundir», dijo. «Y no. Ahora el mayor me corrige a mí, y con acento colombiano».',
			),
			p(
				'La biblioteca paga los libros con 1900 dólares al año de una fundación local, y las sillas, de momento, las presta la iglesia de enfrente. Quiroga ha pedido para el otoño una segunda tarde, los jueves. Ha pedido también un mapa grande de América, pero sin nombres: los nombres, explicó, ya los pondrán los niños.',
			),
			p(
				'Ramona Peralta, de 72 años, no aprendió a leer, y no ha faltado un martes desde febrero. Viene por la nieta, dice. Cuando el cuento llegó al final y a la niña se le escapó la cometa mar adentro, fue ella quien pidió que lo leyeran otra vez desde el principio.',
			),
			p('«A ver si ahora no se le va», dijo.'),
			factBox(
				'Para ir',
				p(
					'Hora del cuento en español: martes, a las cuatro de la tarde, en la sala infantil de la Biblioteca de Holm Street. Entrada libre, sin inscripción. Para niños de tres a nueve años y quien los acompañe.',
				),
				p('Más artículos, en inglés, sobre ', link('/topics/languages', 'las lenguas del puerto'), '.'),
			),
		),
	corrections: [],
};
