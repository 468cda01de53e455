/** The sentences of the generated stories, by section; {gaps} are filled from vocabulary.ts, {Gaps} with a capital. */
export type Desk = {
	kickers: readonly string[];
	headlines: readonly string[];
	standfirsts: readonly string[];
	ledes: readonly string[];
};

const news: Desk = {
	kickers: ['Port Merrow', 'The islands', 'Courts', 'Public safety', 'Transport', 'Housing', 'Weather'],
	headlines: [
		'{Board} {vote} {amount} for {project}',
		'{Place} shut for {few} days by {weather}',
		'After {weather}, neighbors on {place} count the damage',
		'{Count} people turn out at {place} over {worry}',
		'A {job} from {place} is honored after {few} decades',
		'Work on {project} stops again, this time over {worry}',
		'{Few} boats break loose at {place} in {weather}',
		'Ferry to {place} will run {few} times a day {season}',
		'Fire at {place} leaves {few} families without a home',
		'{Place} loses its only {job}, and nobody has applied',
	],
	standfirsts: [
		'{Board} had promised an answer by {weekday}. Port Merrow is still waiting.',
		'Residents say {worry} comes first; {board} points to the budget.',
		'No one was hurt. The bill is put at {amount}, and it may rise.',
		'The {job} who first warned of it says that {share} of the work is still to be done.',
		'For {few} years {project} has been about to begin. On {weekday} it did.',
	],
	ledes: [
		'{Board} {voted} {amount} for {project} on {weekday}, in a meeting that lasted {few} hours and filled the hall at {place}.',
		'{Weather} reached Port Merrow on {weekday} and closed {place} before most people were awake.',
		'When {first} {last} came down to {place} on {weekday} morning, {project} was under {few} feet of water.',
		'It took {few} minutes on {weekday} for {board} to undo what Port Merrow had argued about since {month}.',
		'{Count} residents signed a letter about {worry} that reached {board} on {weekday}.',
	],
};

const cityHall: Desk = {
	kickers: ['City budget', 'The council', 'Taxes', 'Harbor board', 'Elections'],
	headlines: [
		'{Board} {vote} plan for {project}',
		'City finds {amount} that it did not know it had',
		'Mooring fees to rise {share}, and {few} members say why',
		'Council splits over {worry}',
		'Who voted how on {project}',
		'{Board} meets behind closed doors over {place}',
	],
	standfirsts: [
		'The vote was {few} to {few}. The money is to come from mooring fees.',
		'The budget grows by {share}; {project} takes the largest part.',
		'Members heard from {count} speakers before they decided.',
	],
	ledes: [
		'{Board} {voted} a budget of {amount} on {weekday}, {share} more than last year.',
		'The mayor asked {board} on {weekday} for {amount} to finish {project} in Port Merrow.',
		'After {few} meetings and {count} letters, {board} {voted} the future of {place}.',
	],
};

const business: Desk = {
	kickers: ['The fleet', 'Holm Street', 'Jobs', 'Fisheries', 'Tourism'],
	headlines: [
		'{Business} on {place} changes hands for {amount}',
		'Price of {catch} falls {share} at the pier',
		'{Business} hires {count}, its most since the cannery closed',
		'Why {catch} cost more {season}',
		'{Business} closes after {count} years',
	],
	standfirsts: [
		'Buyers paid {share} less for {catch} than in {month}. Crews say that diesel eats the rest.',
		'The owner says that {worry} decided it.',
		'{Few} families own most of {place}. One of them is selling.',
	],
	ledes: [
		'{Business} will move to {place} in {month}, its owner, {first} {last}, said on {weekday}.',
		'Boats landed {count} tons of {catch} at Port Merrow in {month}, {share} less than a year before.',
		'The sale of {business} for {amount} was recorded in Port Merrow on {weekday}.',
	],
};

const shore: Desk = {
	kickers: ['Merrow Sound', 'Sea level', 'Wildlife', 'Weather', 'The Long Wall'],
	headlines: [
		'{Creature} return to {place} after {few} years',
		'How {weather} moved {share} of the beach at {place}',
		'Counting {creature}, one tide at a time',
		'What {weather} means for {creature}',
		'Divers find {creature} under {project}',
	],
	standfirsts: [
		'Volunteers counted {count}, the most since records began.',
		'The water off {place} was warmer in {month} than in any year on record.',
		'A survey of {amount} asks what the sound can bear.',
	],
	ledes: [
		'{Count} volunteers walked the flats off Port Merrow on {weekday} to count {creature}.',
		'{Creature} have come back to {place}, the marine station said on {weekday}.',
		'The water in Merrow Sound rose {few} inches higher than forecast when {weather} met the tide on {weekday}.',
	],
};

const schools: Desk = {
	kickers: ['School board', 'Port Merrow High', 'Grade schools', 'Class'],
	headlines: [
		'{Count} pupils, {few} classrooms: {place} school is full',
		'Port Merrow High brings back {subject}',
		'School board {vote} {amount} for {project}',
		'The {job} who teaches {subject} after hours',
		'Test results rise {share} in {subject}',
	],
	standfirsts: [
		'Parents asked for {subject}. The board found {amount}.',
		'Enrollment has grown by {share} in {few} years.',
		'The bus takes {few} hours when {weather} closes the bridge.',
	],
	ledes: [
		'Port Merrow High will teach {subject} again from {month}, the school board decided on {weekday}.',
		'{Count} children started school at {place} on {weekday}, more than there are desks.',
		'A {job} has taught {subject} to {count} children of Port Merrow without being paid for it.',
	],
};

const culture: Desk = {
	kickers: ['Books', 'Music', 'On the wall', 'Stage', 'Kitchens', 'Film'],
	headlines: [
		'At {place}, {art} finds its audience',
		'{Art} comes to {place}',
		'A {job} writes the history of {place}',
		'How to cook {catch} as they do on {place}',
		'{Count} photographs of {place} that nobody had seen',
	],
	standfirsts: [
		'{First} {last} worked on it for {few} years, mostly at night.',
		'It is {opinion}, and the hall was full.',
		'The recipe needs {few} things and an hour.',
	],
	ledes: [
		'{Art} opened at {place} in Port Merrow on {weekday} before an audience of {count}.',
		'{First} {last}, a {job}, had never shown anyone the pictures of {place}.',
		'There are {few} ways to cook {catch}, and Port Merrow disagrees about all of them.',
	],
};

const sports: Desk = {
	kickers: ['Rowing', 'Baseball', 'Hockey', 'High school', 'Running'],
	headlines: [
		'{Team} beat {rival}, {score}',
		'{Team} lose at {rival} in {weather}',
		'{First} {last} carries {team} past {rival}',
		'{Few} straight wins for {team}',
		'Race around the wall: {count} boats, one record',
	],
	standfirsts: [
		'The game turned in the last {few} minutes.',
		'It is the first title for {team} in {count} years.',
		'{Rival} had not lost at home since {month}.',
	],
	ledes: [
		'{Team} won {score} at {rival} on {weekday}, in front of {count} people and {weather}.',
		'{First} {last} scored {few} times on {weekday} as {team} came back against {rival} in Port Merrow.',
		'{Count} boats rowed around the Long Wall on {weekday}, and {team} were home first.',
	],
};

const opinion: Desk = {
	kickers: ['Column', 'Letters', 'The editorial', 'Another view'],
	headlines: [
		'{Project} is {opinion}',
		'What {board} will not say about {worry}',
		'Leave {place} alone',
		'In praise of the {job}',
		'{Amount} would be better spent on {project}',
	],
	standfirsts: [
		'We have been told to wait for {few} years. Waiting is a decision too.',
		'The plan for {place} is {opinion}.',
		'Port Merrow has had this argument before, and lost it.',
	],
	ledes: [
		'I have lived near {place} for {few} decades, and I think that {project} is {opinion}.',
		'{Board} says that {worry} is not its business. Whose is it, in a harbor town?',
		'Ask any {job} in Port Merrow about {worry} and you will be there until {weekday}.',
	],
};

const DESKS: Record<string, Desk> = { 'city-hall': cityHall, business, shore, schools, culture, sports, opinion };

/** The sentences of a section; those of the news for one that is not the demo's. */
export const deskOf = (sectionSlug: string): Desk => DESKS[sectionSlug] ?? news;

/** What any story may go on with. */
export const SENTENCES: readonly string[] = [
	'“We were told {few} times that it would be done {season},” said {first} {last}, a {job} on {place}.',
	'“It is {opinion},” {first} {last} said.',
	'{First} {last}, who has been a {job} for {few} decades, said that {worry} was on everyone’s mind.',
	'The plan would cost {amount}, of which the state is to pay {share}.',
	'{Board} will meet again on {weekday}, and the public may speak.',
	'A report of {count} pages, seen by the Ledger, puts the cost at {amount}.',
	'That is {share} more than {board} had expected in {month}.',
	'In {month} {weather} damaged {project}, and {few} crews worked through the night.',
	'The harbor has seen {few} such plans since {month}, and none was carried out.',
	'At {place} the tide now reaches {project} {few} times a year.',
	'{Count} people work there, most of them from {place}.',
	'Some fear {worry}; others say that the harbor cannot wait.',
	'The {job}, {first} {last}, declined to comment.',
	'“Nobody asked us,” said {first} {last}, who sells {catch} at {place}.',
	'Records show that {amount} was set aside in {month} and spent on {project}.',
	'By {weekday} {share} of the households had answered.',
	'The boats that land {catch} have moved to {place} for now.',
	'{Creature} have been seen there again, which the law protects.',
	'{Board} did not answer questions that were sent on {weekday}.',
	'It was {weather} that brought the matter up, {first} {last} recalled.',
	'Until then the ferry will land at {place}.',
	'The school bus goes around by {place}, which takes {few} minutes longer.',
	'An earlier estimate had been {amount}.',
	'The harbor master said that {count} moorings would be moved {season}.',
	'Neighbors on {place} keep a list; it has {count} names.',
	'{First} {last} remembers when {business} stood there.',
	'For {few} years the money came from {business} and from fees.',
	'The matter goes to the voters in {month}.',
];

export const CROSSHEADS: readonly string[] = [
	'What happens next',
	'The money',
	'A long wait',
	'On the water',
	'The other side',
	'Who decides',
];

export const CORRECTIONS: readonly string[] = [
	'An earlier version of this story misstated the cost. It is {amount}, not {amount}.',
	'An earlier version gave the wrong title for {first} {last}, who is a {job}.',
	'The meeting is on {weekday}, not on {weekday}.',
	'A figure was wrong: {count} people signed, not {count}.',
];
