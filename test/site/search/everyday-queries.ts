/**
 * Queries as citizens, officers and journalists type them, each with the answers that are right in the published
 * catalog. They were written before the tables of words were, and an answer is changed only when the catalog has changed.
 */

/** The right answers of a query. */
export interface RightAnswer {
  /** Datasets, services or series, as `<publisher>/<id>`: any of them among the first five is right. */
  data?: readonly string[];
  /** The code of the municipality whose page comes first; any of `data` is to be there too. */
  municipality?: string;
  /**
   * There are no such data. Any of these is the nearest thing: `<publisher>/<id>`, or the address of a page. Where none is
   * named, nothing may be shown as data, so that the page asks the reader to wish for it.
   */
  none?: readonly string[];
}

export interface EverydayQuery extends RightAnswer {
  typed: string;
  /** The difficulty of the query. */
  kind: string;
}

type Written = readonly [typed: string, right: RightAnswer];

const data = (...ids: string[]): RightAnswer => ({ data: ids });
const none = (...nearest: string[]): RightAnswer => ({ none: nearest });
const municipality = (code: string, { data = [] }: RightAnswer): RightAnswer => ({
  municipality: code,
  data,
});
const uppsala = (...ids: string[]): RightAnswer => data(...ids.map((id) => `uppsala-kommun/${id}`));
const linkoping = (...ids: string[]): RightAnswer => data(...ids.map((id) => `linkopings-kommun/${id}`));
const trafiklab = (...ids: string[]): RightAnswer => data(...ids.map((id) => `trafiklab/${id}`));
const either = (...answers: RightAnswer[]): RightAnswer =>
  data(...answers.flatMap((answer) => answer.data ?? []));

const FOOD = linkoping('livsmedelskontroller', 'services/livsmedelsdata');
const AIR = linkoping('luftkvalitet');
const TRAFFIC = linkoping('trafikmatningar');
const ROADWORKS = linkoping('vagarbeten');
const POPULATION = linkoping('befolkningsstatistik');
const KEY_FIGURES = linkoping('nyckeltal-fran-kolada');
const WATER = either(
  linkoping('badvattentemperatur', 'services/badvattentemperatur-api'),
  data('eskilstuna-kommun/badtemperaturer'),
);
const BATHING = uppsala('badplatser');
const PLAY = uppsala('lekplatser');
const HIKING = uppsala('vandringsleder', 'linnestigar', 'omradesleder');
const GRILL = uppsala('grillplatser');
const RECYCLING = uppsala('atervinningscentraler');
const BIRDS = uppsala('fageltorn-och-utkiksplatser');
const NATURE = uppsala('friluftsomraden-och-naturreservat');
const RUN = uppsala('motionsspar');
const SKI = uppsala('skidspar');
const SKATE = uppsala('skridskoleder');
const RIDE = uppsala('ridstigar');
const BIKE_TRAILS = uppsala('mountainbikeleder');
const CABINS = uppsala('raststugor');
const SHELTERS = uppsala('vindskydd');
const GYM = uppsala('utegym');
const PLANS = uppsala('planomraden');
const AREAS = uppsala(
  'series/nyckelkodsomraden-2017',
  'nyckelkodsomraden-2017-niva-1',
  'nyckelkodsomraden-2017-niva-5',
);
const SHARED_BIKES = data('dott/lanecyklar-och-elsparkcyklar-eskilstuna', 'dott/services/gbfs-eskilstuna');
const WIND = data('lansstyrelserna/vindbrukskollen', 'lansstyrelserna/services/vindbrukskollen-karttjanst');
const SOLAR = data('stuns-energi/solcellsanlaggningar', 'stuns-energi/services/solcellsanlaggningar-api');
const METERS = data(
  'stuns-energi/energimatning-tiunda-skola',
  'stuns-energi/services/energimatning-tiunda-skola-api',
);
const INVOICES = data('orebro-kommun/leverantorsfakturor', 'vasteras-stad/leverantorsreskontra');
const MEALS = data('orebro-kommun/maltidsinformation');
const MAP = data('orebro-kommun/kartlager');
const BUS_OREBRO = trafiklab('gtfs-lanstrafiken-orebro', 'gtfs-realtid-orebro');
const BUS_OSTERGOTLAND = trafiklab('gtfs-ostgotatrafiken', 'gtfs-realtid-ostgotatrafiken');
const BUS_UPPSALA = trafiklab('gtfs-ul', 'gtfs-realtid-ul');
const BUS_VASTMANLAND = trafiklab('gtfs-vastmanland', 'gtfs-realtid-vastmanland');
const BUS_SORMLAND = trafiklab('gtfs-sormlandstrafiken');
const BUS_TROSA = trafiklab('gtfs-trosabussen');
const TIMETABLES = either(
  trafiklab('gtfs-lanstrafiken-orebro', 'gtfs-ostgotatrafiken', 'gtfs-ul', 'gtfs-vastmanland'),
  BUS_SORMLAND,
  BUS_TROSA,
);
const REAL_TIME = trafiklab(
  'gtfs-realtid-orebro',
  'gtfs-realtid-ostgotatrafiken',
  'gtfs-realtid-ul',
  'gtfs-realtid-vastmanland',
  'services/gtfs-regional-realtid',
);
const BUS = either(TIMETABLES, REAL_TIME);

/** The tables of words may be made with these in view. */
const FOR_BUILDING: Record<string, readonly Written[]> = {
  'plural and other forms': [
    ['restauranger', FOOD],
    ['krogar', FOOD],
    ['lekplatserna', PLAY],
    ['solceller', SOLAR],
    ['vindkraftverken', WIND],
    ['detaljplaner', PLANS],
    ['hållplatserna', BUS],
    ['grillar', GRILL],
    ['cyklar', either(SHARED_BIKES, BIKE_TRAILS)],
    ['fakturorna', INVOICES],
    ['tidtabellerna', TIMETABLES],
    ['stugor', CABINS],
    ['invånarna', POPULATION],
    ['hästar', RIDE],
  ],
  verb: [
    ['vandra', HIKING],
    ['bada', either(BATHING, WATER)],
    ['grilla', GRILL],
    ['åka skidor', SKI],
    ['cykla', either(BIKE_TRAILS, SHARED_BIKES)],
    ['springa', RUN],
    ['leka', PLAY],
    ['rida', RIDE],
  ],
  compound: [
    ['biltrafik', TRAFFIC],
    ['skridskobana', SKATE],
    ['badplatskarta', BATHING],
    ['vandringskarta', HIKING],
    ['elcykel', SHARED_BIKES],
    ['luftkvalitetsmätning', AIR],
    ['busstidtabell', TIMETABLES],
    ['restauranginspektion', FOOD],
    ['folkmängdsstatistik', POPULATION],
    ['trafikräkningar', TRAFFIC],
    ['skolmåltider', MEALS],
    ['leverantörsbetalningar', INVOICES],
    ['barnlekplats', PLAY],
    ['vägbygge', ROADWORKS],
  ],
  'everyday word': [
    ['solpaneler', SOLAR],
    ['miljöstation', RECYCLING],
    ['tippen', RECYCLING],
    ['isbana', SKATE],
    ['vindsnurra', WIND],
    ['matförgiftning', FOOD],
    ['badtemp', WATER],
    ['elscooter', SHARED_BIKES],
    ['joggingrunda', RUN],
    ['skollunch', MEALS],
    ['avgaser', AIR],
    ['trafikköer', either(TRAFFIC, ROADWORKS)],
    ['utsikt', BIRDS],
    ['gym utomhus', GYM],
  ],
  typo: [
    ['resturang', FOOD],
    ['badplaster', BATHING],
    ['vandrigsleder', HIKING],
    ['solcelller', SOLAR],
    ['befolknigsstatistik', POPULATION],
    ['återvining', RECYCLING],
    ['kolektivtrafik', BUS],
    ['lekplasts', PLAY],
    ['elsparkcykkel', SHARED_BIKES],
    ['invånnare', POPULATION],
  ],
  'wrong repair': [
    ['elen', either(METERS, SOLAR, WIND)],
    ['linje', BUS],
    ['avgångar', TIMETABLES],
    ['slussar', none()],
  ],
  question: [
    ['var kan man bada', either(BATHING, WATER)],
    ['när går bussen', BUS],
    ['hur många bor i linköping', POPULATION],
    ['var finns det lekplatser i uppsala', PLAY],
    ['hur varmt är vattnet', WATER],
    ['vad blir det för mat i skolan', MEALS],
    ['hur mycket betalar kommunen sina leverantörer', INVOICES],
  ],
  'short name': [
    ['SL', none(...BUS.data!)],
    ['UL', BUS_UPPSALA],
    ['ÅVC', RECYCLING],
    ['MTB', BIKE_TRAILS],
    ['PM10', AIR],
  ],
  place: [
    ['Norrköping', municipality('0581', BUS_OSTERGOTLAND)],
    ['Motala', municipality('0583', BUS_OSTERGOTLAND)],
    ['Örebro', municipality('1880', either(MAP, INVOICES, MEALS, BUS_OREBRO))],
    ['Sala kommun', municipality('1981', BUS_VASTMANLAND)],
    ['Trosa', municipality('0488', either(BUS_TROSA, BUS_SORMLAND))],
    ['norrkoping', municipality('0581', BUS_OSTERGOTLAND)],
    ['buss Katrineholm', BUS_SORMLAND],
    ['lekplatser Enköping', none(...PLAY.data!, '/specifikationer/lekplatser/')],
  ],
  English: [
    ['restaurant inspections', FOOD],
    ['playground', PLAY],
    ['bus timetable', TIMETABLES],
    ['e-scooters', SHARED_BIKES],
    ['solar panels', SOLAR],
    ['swimming', either(BATHING, WATER)],
    ['cycling trails', BIKE_TRAILS],
    ['population of Linköping', POPULATION],
    ['garbage', RECYCLING],
    ['trains', BUS],
    ['electricity', either(METERS, SOLAR, WIND)],
  ],
  'there is none': [
    ['toaletter', none('/specifikationer/offentliga-toaletter/')],
    ['parkering', none('/specifikationer/parkering/')],
    ['bibliotek', none()],
    ['betyg i grundskolan', none(...KEY_FIGURES.data!)],
    ['skyddsrum', none()],
  ],
};

/** Only for measuring how far the tables of words reach: nothing is added to these with them in view. */
const FOR_MEASURING: Record<string, readonly Written[]> = {
  'plural and other forms': [
    ['badställen', BATHING],
    ['vindkraftsparker', WIND],
    ['bussarna', BUS],
    ['vindskydden', SHELTERS],
    ['fågeltornen', BIRDS],
    ['utegymmen', GYM],
    ['återvinningscentralen', RECYCLING],
    ['inköpen', INVOICES],
    ['kartor', MAP],
    ['luftföroreningar', AIR],
    ['trafikstörningar', either(ROADWORKS, REAL_TIME)],
    ['serveringar', FOOD],
    ['stadsplaner', PLANS],
    ['naturreservaten', NATURE],
  ],
  verb: [
    ['simma', either(BATHING, WATER)],
    ['jogga', RUN],
    ['skrinna', SKATE],
    ['träna utomhus', GYM],
    ['återvinna', RECYCLING],
    ['skåda fåglar', BIRDS],
    ['övernatta i skogen', either(SHELTERS, CABINS)],
    ['åka buss', BUS],
  ],
  compound: [
    ['cykeltrafik', either(TRAFFIC, BIKE_TRAILS, SHARED_BIKES)],
    ['lekplatsutrustning', PLAY],
    ['busslinjer', BUS],
    ['solcellspark', SOLAR],
    ['grillplatskarta', GRILL],
    ['kommuninvånare', POPULATION],
    ['skolmatsmeny', MEALS],
    ['längdskidspår', SKI],
    ['partikelhalter', AIR],
    ['fakturabelopp', INVOICES],
    ['trafikljus', TRAFFIC],
    ['vandringsstigar', HIKING],
    ['elanvändning', METERS],
    ['krogkontroller', FOOD],
  ],
  'everyday word': [
    ['sopstationen', RECYCLING],
    ['vindmöllor', WIND],
    ['promenadstråk', either(RUN, HIKING)],
    ['matsedel', MEALS],
    ['folkmängd', POPULATION],
    ['gungor', PLAY],
    ['grovsopor', RECYCLING],
    ['avstängd gata', ROADWORKS],
    ['långfärdsskridskor', SKATE],
    ['eldplats', GRILL],
    ['ridväg', RIDE],
    ['hyrcykel', SHARED_BIKES],
    ['lekpark', PLAY],
    ['stadsdelar', AREAS],
  ],
  typo: [
    ['livsmedelkontroler', FOOD],
    ['vinkraft', WIND],
    ['skridskolder', SKATE],
    ['grilplats', GRILL],
    ['tidtabel', TIMETABLES],
    ['badtempratur', WATER],
    ['vägarbetten', ROADWORKS],
    ['restuaranger', FOOD],
    ['solpannel', SOLAR],
    ['fågletorn', BIRDS],
  ],
  'wrong repair': [
    ['halka', none('/specifikationer/snorojning/')],
    ['båtar', none()],
    ['resor', BUS],
    ['simhallen', none(...BATHING.data!, ...WATER.data!)],
  ],
  question: [
    ['var kan jag åka skridskor', SKATE],
    ['när kommer tåget', BUS],
    ['vart lämnar man sopor', RECYCLING],
    ['hur är luften i linköping', AIR],
    ['finns det grillplatser i uppsala', GRILL],
    ['vilka vägar är avstängda', ROADWORKS],
    ['vad äter barnen till lunch', MEALS],
  ],
  'short name': [
    ['VL', BUS_VASTMANLAND],
    ['GTFS', BUS],
    ['GBFS', SHARED_BIKES],
    ['nyko', AREAS],
    ['kolada', KEY_FIGURES],
  ],
  place: [
    [
      'Linköping',
      municipality(
        '0580',
        either(FOOD, AIR, TRAFFIC, ROADWORKS, POPULATION, KEY_FIGURES, WATER, BUS_OSTERGOTLAND),
      ),
    ],
    ['Katrineholm', municipality('0483', BUS_SORMLAND)],
    ['Köping', municipality('1983', BUS_VASTMANLAND)],
    ['Karlskoga kommun', municipality('1883', BUS_OREBRO)],
    ['östhammar', municipality('0382', BUS_UPPSALA)],
    ['orebro', municipality('1880', either(MAP, INVOICES, MEALS, BUS_OREBRO))],
    ['buss Finspång', BUS_OSTERGOTLAND],
    ['lekplats Västerås', none(...PLAY.data!, '/specifikationer/lekplatser/')],
  ],
  English: [
    ['restaurants', FOOD],
    ['recycling', RECYCLING],
    ['ice skating', SKATE],
    ['wind power', WIND],
    ['school lunch', MEALS],
    ['road works', ROADWORKS],
    ['air pollution', AIR],
    ['horse riding', RIDE],
    ['supplier payments', INVOICES],
    ['bird watching', BIRDS],
    ['rental bikes', SHARED_BIKES],
  ],
  'there is none': [
    ['laddstolpar', none('/specifikationer/laddpunkter/')],
    ['lediga tomter', none('/specifikationer/lediga-tomter/')],
    ['valresultat', none()],
    ['brottslighet', none()],
    ['snöplogning', none('/specifikationer/snorojning/')],
  ],
};

export const BUILDING_QUERIES: readonly EverydayQuery[] = queriesIn(FOR_BUILDING);
export const MEASURING_QUERIES: readonly EverydayQuery[] = queriesIn(FOR_MEASURING);

function queriesIn(byKind: Record<string, readonly Written[]>): EverydayQuery[] {
  return Object.entries(byKind).flatMap(([kind, written]) =>
    written.map(([typed, right]) => ({ typed, kind, ...right })),
  );
}
