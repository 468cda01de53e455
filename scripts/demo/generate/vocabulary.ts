import { FIRST_NAMES, LAST_NAMES } from './names';

const list = (text: string) => text.split('|').map((one) => one.trim());

/** What may stand in the gaps of the sentences (desks.ts), by the gap's name. None begins or ends with a sign. */
export const VOCABULARY: Record<string, readonly string[]> = {
	first: FIRST_NAMES,
	last: LAST_NAMES,
	board: list(
		'the harbor board|the city council|the school board|the zoning board|the housing trust|the port authority|the library trustees|the planning commission|the fisheries office|the county commissioners|the water district|the parks committee|the ferry commission|the historical society|the board of health|the fire district',
	),
	place: list(
		'the Fish Pier|Holm Street|Gannet Island|Tarrow Neck|Ropewalk|the Long Wall|Little Gannet Light|West Landing|the Cove|Chandlers Row|the Old Armory|Quarry Hill|Merrow Flats|the Ice House|Ferry Square|Saltmarsh Road|the Customs House|Penhallow Point|Lantern Street|the Tarrow bridge|Capstan Lane|the Net Loft|Signal Park|the East Basin',
	),
	project: list(
		'the ferry landing|the seawall|the fish market|the grade school roof|the bus depot|the tide gate|the town library|the skating pond|the boat ramp|the pumping station|the ice plant|the community kitchen|the signal tower|the clam hatchery|the bandstand|the footbridge|the rail spur|the old cannery|the lighthouse stair|the storm drains',
	),
	amount: list(
		'$12,400|$38,000|$95,000|$140,000|$212,000|$365,000|$480,000|$610,000|$775,000|$1.2 million|$1.9 million|$2.4 million|$3.1 million|$4.6 million|$5.8 million|$7.3 million|$9.9 million|$14 million|$22.5 million|$46.2 million',
	),
	share: list('3%|6%|8%|11%|14%|17%|22%|28%|31%|36%|41%|47%|52%|58%|63%|71%|79%|84%'),
	count: list('9|12|14|17|23|26|31|38|42|56|64|73|88|97|112|130|164|208|245|311|402|560|640|817|1,150|2,300'),
	few: list('two|three|four|five|six|seven|eight|nine|ten'),
	weekday: list('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'),
	month: list('January|February|March|April|May|June|July|August|September|October|November|December'),
	season: list(
		'this winter|this spring|this summer|this fall|next spring|next year|before the season|by the end of the year',
	),
	vote: list('approves|rejects|delays|reopens|halves|backs|weighs|questions|shelves|doubles|trims|revives'),
	voted: list('voted for|voted against|put off|agreed to|took up|returned to|signed off on|argued over|asked for'),
	worry: list(
		'the cost of diesel|the loss of parking|a short season|the price of ice|the noise at night|rising rents|the state of the roof|a shortage of pilots|the condition of the pilings|what insurance will pay|the tides of late fall|who will pay for it',
	),
	job: list(
		'harbor master|city engineer|school principal|ferry captain|shellfish warden|town clerk|dock foreman|net mender|oyster grower|bus driver|librarian|fire chief|bakery owner|crane operator|boatbuilder|surveyor|marine biologist|crossing guard|stonemason|retired pilot',
	),
	catch: list('scallops|mackerel|haddock|oysters|lobster|squid|bluefish|clams|cod|flounder|eels|sea urchins'),
	creature: list(
		'harbor seals|terns|sandpipers|horseshoe crabs|ospreys|gannets|moon jellies|sand eels|plovers|right whales|cormorants|pipefish',
	),
	weather: list(
		'a northeaster|an early frost|three days of fog|a spring tide|a dry summer|heavy surf|an ice storm|a week of rain|a warm current|a late thaw',
	),
	team: list(
		'the Stormhands|the Merrow Rowing Club|the Tarrow Neck nine|the Gannet Island eleven|the Port Merrow Gulls|the Quarry Hill harriers|the Ropewalk curlers|the Lantern Street juniors',
	),
	rival: list('Halvard Bay|Cape Sorrel|Eastham Falls|St. Brendan|North Quill|Marlow Ferry|Kittering|Dunmore Sound'),
	score: list('3-1|2-0|4-2|5-4|1-0|6-3|7-2|3-3|8-5|2-1'),
	art: list(
		'a fiddle concert|a retrospective of harbor photographs|a one-act play|a choir of 40|a novel set on the pier|an exhibition of ship models|a film about the cannery|a festival of sea songs|a quilt as long as a bus|a cookbook from the island',
	),
	subject: list('arithmetic|marine science|shop class|Portuguese|civics|music|swimming|reading|boatbuilding|history'),
	business: list(
		'the ice company|a chandlery|the last sail loft|a family bakery|the hardware store|the shipyard|a fish wholesaler|the ferry operator|a print shop|the cold store|the bookshop|a rope maker',
	),
	opinion: list(
		'a mistake|overdue|a fine idea at the wrong price|nobody’s first choice|worth the wait|a promise that was made to us|less bold than it looks|a bargain',
	),
};
