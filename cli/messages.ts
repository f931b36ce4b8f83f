import type { Localised } from '../catalog/model/text.ts';
import type { UnknownReason } from '../catalog/past/history/history.ts';

/** `, menade du …?` or nothing. */
function meant(suggestion: string | undefined): Localised {
  if (!suggestion) return { sv: '', en: '' };
  return { sv: ` Menade du ${suggestion}?`, en: ` Did you mean ${suggestion}?` };
}

/** The facts about a table that was read, with each number in the language's own format. */
export interface TableFacts {
  name: string;
  rows: string;
  columns: string;
  encoding: string;
  delimiter: string;
}

/** The reasons why the history of the catalog is unknown. */
const HISTORY_UNKNOWN: Readonly<Record<UnknownReason, Localised>> = {
  'no-git': {
    sv: 'Katalogens historik är inte känd: mappen är inget git-arkiv, eller så finns inte git här.',
    en: 'The history of the catalog is not known: the folder is no git repository, or git is not here.',
  },
  shallow: {
    sv: 'Katalogens historik är inte känd: git har bara hämtat de senaste ändringarna (en ytlig klon).',
    en: 'The history of the catalog is not known: git has fetched only the latest changes (a shallow clone).',
  },
  failed: {
    sv: 'Katalogens historik gick inte att läsa med git.',
    en: 'The history of the catalog could not be read with git.',
  },
};

/** All that the command says, beside the reports. */
export const MESSAGES = {
  title: {
    sv: 'katalog: kontrollera, rätta och bygg den öppna datakatalogen',
    en: 'katalog: check, mend and build the open data catalog',
  },
  usage: { sv: 'Användning', en: 'Usage' },
  command: { sv: 'kommando', en: 'command' },
  commands: { sv: 'Kommandon', en: 'Commands' },
  optionsWord: { sv: 'val', en: 'options' },
  options: { sv: 'Val', en: 'Options' },
  more: {
    sv: 'Mer om ett kommando: npx katalog <kommando> --help',
    en: 'More about a command: npx katalog <command> --help',
  },
  exitCodes: {
    sv: 'Avslutningskod: 0 inga fel, 1 fel, 2 kommandot kunde inte köras.',
    en: 'Exit code: 0 no errors, 1 errors, 2 the command could not run.',
  },
  languageValue: { sv: 'sv|en', en: 'sv|en' },
  languageHelp: {
    sv: 'Språk. Utan valet: engelska om datorn är inställd på det, annars svenska.',
    en: 'Language. Without it: English where the computer is set to it, else Swedish.',
  },
  helpHelp: { sv: 'Visar den här hjälpen.', en: 'Shows this help.' },
  versionHelp: { sv: 'Visar versionen.', en: 'Shows the version.' },

  unknownCommand: (name: string, suggestion: string | undefined, names: string[]): Localised => ({
    sv: `Kommandot ${name} finns inte.${meant(suggestion).sv} Kommandona är ${names.join(', ')}.`,
    en: `There is no command ${name}.${meant(suggestion).en} The commands are ${names.join(', ')}.`,
  }),
  unknownOption: (
    option: string,
    suggestion: string | undefined,
    command: string | undefined,
  ): Localised => ({
    sv: `Valet ${option} finns inte${command ? ` för katalog ${command}` : ''}.${meant(suggestion).sv}`,
    en: `There is no option ${option}${command ? ` for katalog ${command}` : ''}.${meant(suggestion).en}`,
  }),
  unknownValue: (
    option: string,
    value: string,
    suggestion: string | undefined,
    choices: readonly string[],
  ): Localised => ({
    sv: `${option} kan inte vara ${value}.${meant(suggestion).sv} Värdena är ${choices.join(', ')}.`,
    en: `${option} cannot be ${value}.${meant(suggestion).en} The values are ${choices.join(', ')}.`,
  }),
  valueMissing: (option: string, value: Localised): Localised => ({
    sv: `${option} behöver ett värde: ${option} ${value.sv}.`,
    en: `${option} needs a value: ${option} ${value.en}.`,
  }),
  takesNoValue: (option: string): Localised => ({
    sv: `${option} har inget värde.`,
    en: `${option} takes no value.`,
  }),
  tooMany: (command: string, word: string): Localised => ({
    sv: `katalog ${command} tar inte emot ${word}. Se npx katalog ${command} --help.`,
    en: `katalog ${command} does not take ${word}. See npx katalog ${command} --help.`,
  }),
  seeHelp: { sv: 'Se npx katalog --help.', en: 'See npx katalog --help.' },
  unexpected: {
    sv: 'Något gick fel i programmet. Det beror inte på dina filer. Berätta gärna, med texten nedan:',
    en: 'Something went wrong in the program. Your files are not to blame. Please report it, with the text below:',
  },

  noCatalog: (folder: string): Localised => ({
    sv: `Hittar ingen katalog: datasets/catalog.yaml finns varken i ${folder} eller i mapparna ovanför. Gå till katalogens mapp och försök igen.`,
    en: `Found no catalog: datasets/catalog.yaml is neither in ${folder} nor in a folder above it. Go to the catalog's folder and try again.`,
  }),
  noSuchPath: (path: string): Localised => ({
    sv: `${path} finns inte. Skriv sökvägen från mappen du står i.`,
    en: `${path} does not exist. Write the path from the folder you are in.`,
  }),
  outsideCatalog: (path: string): Localised => ({
    sv: `${path} ligger utanför datasets/. Bara filer i datasets/ hör till katalogen.`,
    en: `${path} is outside datasets/. Only files in datasets/ belong to the catalog.`,
  }),

  validateSummary: { sv: 'Kontrollerar filerna.', en: 'Checks the files.' },
  validateDetails: {
    sv: 'Utan sökväg visas allt som hittas. Med sökvägar (filer eller mappar) visas bara det som gäller dem. Resten av katalogen, som filer kan hänvisa till, läses bara när den har ändrats mycket sedan den senast kontrollerades i sin helhet.',
    en: 'Without a path, all that is found is shown. With paths (files or folders) only what is about them is shown. The rest of the catalog, which files can refer to, is read only when much of it has changed since all of it was checked last.',
  },
  formatHelp: {
    sv: 'Hur resultatet skrivs: text (för människor, vanligast), json, sarif (för redigerare och kodgranskning) eller github (för GitHub Actions).',
    en: 'How the result is written: text (for people, the default), json, sarif (for editors and code scanning) or github (for GitHub Actions).',
  },
  paths: { sv: '[sökväg…]', en: '[path…]' },
  nothing: { sv: '', en: '' },

  fixSummary: {
    sv: 'Rättar det som går att rätta automatiskt.',
    en: 'Mends what can be mended automatically.',
  },
  fixDetails: {
    sv: 'Inget annat i filerna ändras, varken kommentarer eller radbrytningar. Med sökvägar rättas bara de filerna.',
    en: 'Nothing else in the files changes, neither comments nor line breaks. With paths, only those files are mended.',
  },
  dryRunHelp: {
    sv: 'Visar vad som skulle rättas, utan att skriva något.',
    en: 'Shows what would be mended, and writes nothing.',
  },
  fixed: (issues: number, files: Localised, dry: boolean): Localised => ({
    sv: `${issues} ${dry ? 'skulle rättas' : issues === 1 ? 'rättad' : 'rättade'} i ${files.sv}.${dry ? ' Inget har skrivits.' : ''}`,
    en: `${issues} ${dry ? 'would be mended' : 'mended'} in ${files.en}.${dry ? ' Nothing has been written.' : ''}`,
  }),
  savedMeanwhile: (path: string): Localised => ({
    sv: `${path} ändrades av någon annan medan den kontrollerades. Den är orörd: kör npx katalog fix igen.`,
    en: `${path} was changed by somebody else while it was being checked. It has been left alone: run npx katalog fix again.`,
  }),
  nothingToFix: {
    sv: 'Det finns inget att rätta automatiskt.',
    en: 'There is nothing to mend automatically.',
  },
  left: (counts: Localised): Localised => ({
    sv: `Kvar finns ${counts.sv}. npx katalog validate visar dem.`,
    en: `What is left: ${counts.en}. npx katalog validate shows them.`,
  }),

  explainSummary: { sv: 'Förklarar en kod, eller visar alla.', en: 'Explains a code, or lists all.' },
  explainDetails: {
    sv: 'Visar vad koden betyder, varför den finns, var regeln kommer ifrån och hur det ser ut när det är fel och rätt.',
    en: 'Shows what the code means, why it exists, where the rule comes from, and how it looks wrong and right.',
  },
  code: { sv: '[kod]', en: '[code]' },
  unknownCode: (code: string, suggestion: string | undefined): Localised => ({
    sv: `Koden ${code} finns inte.${meant(suggestion).sv} npx katalog explain visar alla.`,
    en: `There is no code ${code}.${meant(suggestion).en} npx katalog explain lists all.`,
  }),
  why: { sv: 'Varför', en: 'Why' },
  wrong: { sv: 'Fel', en: 'Wrong' },
  right: { sv: 'Rätt', en: 'Right' },
  sources: { sv: 'Källor', en: 'Sources' },
  page: { sv: 'Sida', en: 'Page' },
  codeCount: (count: number): Localised => ({
    sv: `${count} koder. Mer om en: npx katalog explain <kod>`,
    en: `${count} codes. More about one: npx katalog explain <code>`,
  }),

  checkDataSummary: {
    sv: 'Kontrollerar en CSV-fil, på datorn eller på webben.',
    en: 'Checks a CSV file, on your computer or on the web.',
  },
  checkDataDetails: {
    sv: 'Det som kontrolleras: teckenkodning, skiljetecken, citattecken, rubriker, antal värden, datum, tal, koordinater, kommunkoder, organisationsnummer, personnummer, formler. Med en specifikation eller ett Table Schema även kolumner, typer och vad som krävs. Varje fel visas med rad och kolumn. Hur stor filen än är går den att kontrollera. Ett bindestreck (-) läser det som skickas till kommandot.',
    en: 'What is checked: encoding, delimiters, quotation marks, header, number of values, dates, numbers, coordinates, municipality codes, organisation numbers, personal identity numbers, formulas. With a specification or a Table Schema also columns, types and what is required. Each error is shown with row and column. A file of any size can be checked. A hyphen (-) reads what is piped to the command.',
  },
  checkDataDownload: {
    sv: 'Av en datamängd (utgivare/datamängd) kontrolleras de CSV-filer som den leder till, mot det som den säger att den följer. Av en fil på webben hämtas början, högst 10 MB på 30 sekunder, och inget från interna nät.',
    en: 'Of a dataset (publisher/dataset) the CSV files that it leads to are checked, against what it says it conforms to. Of a file on the web the beginning is fetched, at most 10 MB in 30 seconds, and nothing from internal networks.',
  },
  tables: { sv: '<fil|adress|datamängd>…', en: '<file|address|dataset>…' },
  specificationValue: { sv: 'namn', en: 'name' },
  specificationHelp: {
    sv: 'Den nationella specifikation som filen ska följa, till exempel leverantorsreskontra.',
    en: 'The national specification that the file is to follow, for example leverantorsreskontra.',
  },
  schemaValue: { sv: 'fil', en: 'file' },
  schemaHelp: {
    sv: 'Ett eget Table Schema (JSON) som filen ska följa.',
    en: 'A Table Schema (JSON) of your own that the file is to follow.',
  },
  whichTable: {
    sv: 'Skriv vilken fil som ska kontrolleras: npx katalog check-data filen.csv',
    en: 'Say which file to check: npx katalog check-data file.csv',
  },
  noSuchTable: (word: string): Localised => ({
    sv: `${word} finns inte. Skriv sökvägen till en CSV-fil, en webbadress eller en datamängd (utgivare/datamängd).`,
    en: `${word} does not exist. Write the path of a CSV file, a web address or a dataset (publisher/dataset).`,
  }),
  noSuchDataset: (id: string, suggestion: string | undefined): Localised => ({
    sv: `Det finns varken en fil eller en datamängd som heter ${id}.${meant(suggestion).sv}`,
    en: `There is neither a file nor a dataset called ${id}.${meant(suggestion).en}`,
  }),
  noTables: (id: string): Localised => ({
    sv: `Datamängden ${id} har ingen CSV-fil (format: CSV) att kontrollera.`,
    en: `The dataset ${id} has no CSV file (format: CSV) to check.`,
  }),
  noInput: { sv: 'Det finns inget att läsa.', en: 'There is nothing to read.' },
  catalogHasErrors: {
    sv: 'Katalogen har fel som måste rättas först. npx katalog validate visar dem.',
    en: 'The catalog has errors that must be mended first. npx katalog validate shows them.',
  },
  specificationOrSchema: {
    sv: 'Välj antingen --specification eller --schema.',
    en: 'Choose either --specification or --schema.',
  },
  unknownSpecification: (name: string, suggestion: string | undefined, names: string[]): Localised => ({
    sv: `Specifikationen ${name} finns inte.${meant(suggestion).sv} De som har kolumner är ${names.join(', ')}.`,
    en: `There is no specification ${name}.${meant(suggestion).en} Those with columns are ${names.join(', ')}.`,
  }),
  specificationWithoutColumns: (name: string, names: string[]): Localised => ({
    sv: `Kolumnerna i ${name} är inte kända här, så ingen fil kan kontrolleras mot dem. De som har kolumner är ${names.join(', ')}.`,
    en: `The columns of ${name} are not known here, so no file can be checked against them. Those with columns are ${names.join(', ')}.`,
  }),
  noTableSchema: (name: string, fault: Localised): Localised => ({
    sv: `${name} är inget Table Schema: ${fault.sv}.`,
    en: `${name} is no Table Schema: ${fault.en}.`,
  }),
  schemaNotRead: (address: string, fault: Localised): Localised => ({
    sv: `Schemat ${address} kunde inte läsas, så filen är inte kontrollerad mot det. ${fault.sv}`,
    en: `The schema ${address} could not be read, so the file was not checked against it. ${fault.en}`,
  }),
  columnsUnknown: (title: Localised): Localised => ({
    sv: `Datamängden följer ${title.sv}, men kolumnerna är inte kända här, så filen är inte kontrollerad mot dem.`,
    en: `The dataset conforms to ${title.en}, but its columns are not known here, so the file was not checked against them.`,
  }),
  tableNotChecked: (name: string, failure: Localised): Localised => ({
    sv: `${name} är inte kontrollerad. ${failure.sv}`,
    en: `${name} was not checked. ${failure.en}`,
  }),
  megabytes: (done: number, all: number | undefined): Localised => ({
    sv: all === undefined ? `${done} MB` : `${done} av ${all} MB`,
    en: all === undefined ? `${done} MB` : `${done} of ${all} MB`,
  }),
  tableRead: (sv: TableFacts, en: TableFacts): Localised => ({
    sv: `${sv.name}: ${sv.rows} ${sv.rows === '1' ? 'rad' : 'rader'}, ${sv.columns} ${sv.columns === '1' ? 'kolumn' : 'kolumner'}, ${sv.encoding}${sv.delimiter && `, ${sv.delimiter} mellan värdena`}.`,
    en: `${en.name}: ${en.rows} ${en.rows === '1' ? 'row' : 'rows'}, ${en.columns} ${en.columns === '1' ? 'column' : 'columns'}, ${en.encoding}${en.delimiter && `, ${en.delimiter} between the values`}.`,
  }),
  heldAgainst: (name: Localised): Localised => ({
    sv: `Kontrollerad mot ${name.sv}.`,
    en: `Checked against ${name.en}.`,
  }),
  heldAgainstNothing: {
    sv: 'Kontrollerad för det som gäller alla tabeller. Med --specification eller --schema kontrolleras även kolumnerna.',
    en: 'Checked for what holds for any table. With --specification or --schema the columns are checked, too.',
  },
  onlyBeginning: (megabytes: number): Localised => ({
    sv: `Bara början av filen är kontrollerad (${megabytes} MB). Hämta hem den för att kontrollera allt.`,
    en: `Only the beginning of the file was checked (${megabytes} MB). Download it to check it all.`,
  }),

  buildSummary: { sv: 'Bygger webbplatsen och flödena.', en: 'Builds the website and the feeds.' },
  buildDetails: {
    sv: 'Först kontrolleras filerna och flödena. Finns det fel skrivs ingenting, och det som redan är byggt ligger kvar.',
    en: 'The files and the feeds are checked first. Where there are errors nothing is written, and what is already built stays.',
  },
  outputHelp: {
    sv: 'Mappen som allt skrivs till. Vanligast _site i katalogens mapp.',
    en: "The folder that everything is written to. By default _site in the catalog's folder.",
  },
  folder: { sv: 'mapp', en: 'folder' },
  file: { sv: 'fil', en: 'file' },
  needsHelp: {
    sv: 'Filen med behov, så som actions/needs skriver den. Utan valet visar webbplatsen inga behov.',
    en: 'The file with needs, as actions/needs writes it. Without it the site shows no needs.',
  },
  noNeeds: (path: string): Localised => ({
    sv: `${path} innehåller inga behov som går att läsa. Filen skrivs av actions/needs.`,
    en: `${path} holds no needs that can be read. The file is written by actions/needs.`,
  }),
  builtBefore: (output: string): Localised => ({
    sv: `Katalogen i ${output} är aktuell: ingenting har ändrats sedan den byggdes. Bygg ändå med --full.`,
    en: `The catalog in ${output} is up to date: nothing has changed since it was built. Build all the same with --full.`,
  }),
  fullHelp: {
    sv: 'Bygger också när ingenting har ändrats sedan sist.',
    en: 'Builds even where nothing has changed since last time.',
  },
  built: (output: string, time: string): Localised => ({
    sv: `Katalogen är byggd i ${output} på ${time}.`,
    en: `The catalog was built in ${output} in ${time}.`,
  }),
  contents: { sv: 'Innehåll', en: 'Contents' },
  issues: { sv: 'Anmärkningar', en: 'Issues' },
  noIssues: { sv: 'inga', en: 'none' },
  shownByValidate: { sv: 'npx katalog validate visar dem.', en: 'npx katalog validate shows them.' },
  written: { sv: 'Skrivet', en: 'Written' },
  deploySummary: {
    sv: 'Lägger ut den byggda webbplatsen i ett objektlager.',
    en: 'Puts the built site into an object store.',
  },
  deployDetails: {
    sv: 'För kataloger som inte ryms på GitHub Pages (docs/beyond-pages.md). Lagret ska tala S3, som nästan alla gör. Bara det som har ändrats skickas, och det som inte längre finns tas bort sist. Avbryts det är det bara att köra igen.',
    en: 'For catalogs that GitHub Pages has no room for (docs/beyond-pages.md). The store must speak S3, as nearly all do. Only what has changed is sent, and what is no longer there is removed last. Where it is interrupted, run it again.',
  },
  deployKeys: {
    sv: 'Nycklarna läses ur miljön: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY och vid behov AWS_REGION och AWS_SESSION_TOKEN.',
    en: 'The keys are read from the environment: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, where needed, AWS_REGION and AWS_SESSION_TOKEN.',
  },
  deployToHelp: {
    sv: 'Lagrets adress: https://<server>/<hink>, och mappen i hinken om det finns en.',
    en: 'The address of the store: https://<endpoint>/<bucket>, and the folder in the bucket where there is one.',
  },
  deployDryRunHelp: {
    sv: 'Visar vad som skulle göras och ändrar ingenting.',
    en: 'Shows what would be done and changes nothing.',
  },
  noStore: {
    sv: 'Skriv var webbplatsen ska ligga: --to https://<server>/<hink>. Adressen ska börja med https.',
    en: 'Write where the site is to lie: --to https://<endpoint>/<bucket>. The address must begin with https.',
  },
  noKeys: {
    sv: 'Nycklarna till lagret saknas. Sätt AWS_ACCESS_KEY_ID och AWS_SECRET_ACCESS_KEY i miljön.',
    en: 'The keys to the store are missing. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.',
  },
  storeHoldsOther: {
    sv: 'Det ligger annat än en katalog i lagret, och det skulle tas bort. Välj en tom hink eller en tom mapp i den.',
    en: 'The store holds something else than a catalog, which would be removed. Choose an empty bucket, or an empty folder in it.',
  },
  storeFails: (reason: string): Localised => ({
    sv: `Lagret svarar inte som det ska. Kör kommandot igen när felet är rättat: det som redan är skickat skickas inte om. (${reason})`,
    en: `The store does not answer as it should. Run the command again when the fault is mended: what has been sent is not sent again. (${reason})`,
  }),
  deploying: (done: number, all: number): Localised => ({
    sv: `Lägger ut ${done} av ${all}`,
    en: `Putting ${done} of ${all}`,
  }),
  deployed: (sv: Record<string, string>, en: Record<string, string>): Localised => ({
    sv: `Webbplatsen ligger i lagret: ${sv.put} skickades, ${sv.same} fanns redan och ${sv.removed} togs bort.`,
    en: `The site lies in the store: ${en.put} sent, ${en.same} there already and ${en.removed} removed.`,
  }),
  wouldDeploy: (sv: Record<string, string>, en: Record<string, string>): Localised => ({
    sv: `Ingenting är ändrat. ${sv.put} skulle skickas, ${sv.same} finns redan och ${sv.removed} skulle tas bort.`,
    en: `Nothing was changed. ${en.put} would be sent, ${en.same} are there already and ${en.removed} would be removed.`,
  }),
  size: { sv: 'Storlek', en: 'Size' },
  inFiles: (files: string): Localised => ({ sv: `i ${files} filer`, en: `in ${files} files` }),
  sizeKinds: {
    pages: { sv: 'sidor', en: 'pages' },
    feeds: { sv: 'flöden', en: 'feeds' },
    search: { sv: 'sökning', en: 'search' },
    interfaces: { sv: 'gränssnitt', en: 'interfaces' },
    rest: { sv: 'övrigt', en: 'other files' },
  },
  nearLimit: (sv: { size: string; file: string }, en: { size: string; file: string }): Localised => ({
    sv: `Webbplatsen är ${sv.size} och dess största fil ${sv.file}. GitHub Pages rymmer högst 1 000 MB i allt och 100 MB i en fil. Läs i docs/beyond-pages.md vad ni kan göra innan det tar slut.`,
    en: `The site is ${en.size} and its largest file ${en.file}. GitHub Pages holds 1,000 MB in all at most, and 100 MB in a file. Read in docs/beyond-pages.md what you can do before there is no more room.`,
  }),
  files: { sv: 'Filer', en: 'Files' },
  filesRead: (parsed: number, remembered: number): Localised => ({
    sv: `${parsed} lästa på nytt, ${remembered} oförändrade sedan förra gången`,
    en: `${parsed} read anew, ${remembered} unchanged since last time`,
  }),
  time: { sv: 'Tid', en: 'Time' },
  checking: { sv: 'läsning och kontroll', en: 'reading and checking' },
  historyTook: { sv: 'historik', en: 'history' },
  writingTook: { sv: 'skrivning', en: 'writing' },
  feeds: { sv: 'Flöden', en: 'Feeds' },
  notBuilt: {
    sv: 'Inget har byggts. Det som var byggt sedan tidigare ligger kvar.',
    en: 'Nothing was built. What was built before is still there.',
  },
  clockBehind: (clock: string, commit: string): Localised => ({
    sv: `Datorns klocka visar ${clock}, men den senaste ändringen i git är från ${commit}. Datum jämförs med den senare. Ställ klockan rätt.`,
    en: `The clock of this computer shows ${clock}, but the latest change in git is of ${commit}. Dates are compared with the later. Set the clock right.`,
  }),
  historyUnknown: (why: UnknownReason): Localised => ({
    sv: `${HISTORY_UNKNOWN[why].sv} Därför saknas på webbplatsen och i flödena: när varje beskrivning lades till och ändrades, vad som är nyast, ändringshistoriken, sidor för det som har flyttats eller tagits bort, och hur kvalitet och mognad har utvecklats.${why === 'shallow' ? ' Hämta hela historiken med git fetch --unshallow (på GitHub: fetch-depth: 0) och bygg igen.' : ''}`,
    en: `${HISTORY_UNKNOWN[why].en} The site and the feeds therefore lack: when each description was added and changed, what is newest, the history of changes, pages for what was moved or removed, and how quality and maturity have developed.${why === 'shallow' ? ' Fetch the whole history with git fetch --unshallow (on GitHub: fetch-depth: 0), and build again.' : ''}`,
  }),
  outputHoldsOther: (output: string): Localised => ({
    sv: `${output} innehåller annat än en byggd katalog och skrivs inte över. Välj en annan mapp med --output.`,
    en: `${output} holds something other than a built catalog and will not be overwritten. Choose another folder with --output.`,
  }),
  outputNoFolder: (output: string): Localised => ({
    sv: `Det går inte att bygga till ${output}: det är ingen mapp, eller ligger i något som inte är en mapp. Välj en annan mapp med --output.`,
    en: `The catalog cannot be built to ${output}: it is no folder, or lies in something that is not one. Choose another folder with --output.`,
  }),
  outputAround: (output: string): Localised => ({
    sv: `Det går inte att bygga till ${output}, där katalogens egna filer ligger. Välj en annan mapp med --output.`,
    en: `The catalog cannot be built to ${output}, where its own files are. Choose another folder with --output.`,
  }),

  readBackSummary: {
    sv: 'Läser de byggda flödena så som portalerna gör.',
    en: 'Reads the built feeds as portals do.',
  },
  readBackDetails: {
    sv: 'Varje flöde ska gå att läsa till slutet, samma profil ska säga samma sak i alla syntaxer, och allt ska följa DCAT-AP-SE, DCAT-AP (med SEMIC:s shapes) och katalogens egna krav. Läsarna är andra program än det som skrev flödena. Utan mapp läses _site. Publiceringen kör det här innan något läggs ut.',
    en: 'Every feed must be readable to its end, one profile must say the same in all syntaxes, and everything must conform to DCAT-AP-SE, DCAT-AP (with the shapes of SEMIC) and the requirements of the catalog itself. The readers are other programs than the one that wrote the feeds. Without a folder, _site is read. The publication runs this before anything is put out.',
  },
  readBackMemory: {
    sv: 'Flöden som var utan fel förra gången och har samma byte läses inte om.',
    en: 'Feeds that had no errors last time and are the same bytes are not read again.',
  },
  readAllHelp: {
    sv: 'Läser alla flöden, även de som är oförändrade.',
    en: 'Reads all feeds, those that are unchanged, too.',
  },
  folderOrNone: { sv: '[mapp]', en: '[folder]' },
  noFeeds: (folder: string): Localised => ({
    sv: `Det finns inga flöden i ${folder}. Bygg katalogen först: npm run build`,
    en: `There are no feeds in ${folder}. Build the catalog first: npm run build`,
  }),
  readingFeeds: (read: number, all: number): Localised => ({
    sv: `Läser flödena: ${read} av ${all}`,
    en: `Reading the feeds: ${read} of ${all}`,
  }),
  feedsRead: (feeds: Localised, remembered: number): Localised => ({
    sv: `${feeds.sv}: inga fel${remembered > 0 ? ` (${remembered} oförändrade sedan de lästes)` : ''}`,
    en: `${feeds.en}: no errors${remembered > 0 ? ` (${remembered} unchanged since they were read)` : ''}`,
  }),
  feedsWithErrors: (feeds: Localised, errors: Localised): Localised => ({
    sv: `${feeds.sv}: ${errors.sv}. Flödena ska inte publiceras så här.`,
    en: `${feeds.en}: ${errors.en}. The feeds should not be published like this.`,
  }),
  error: { sv: 'Fel', en: 'Error' },
  describedIn: (file: string): Localised => ({
    sv: `Beskrivs i ${file}.`,
    en: `Described in ${file}.`,
  }),
  moreFindings: (count: number): Localised => ({
    sv: `… och ${count} fel till.`,
    en: `… and ${count} more errors.`,
  }),
  writtenWrongly: (issues: string): Localised => ({
    sv: `Filer som är skadade eller säger olika saker: bygg om (npm run build) och läs igen. Blir felet kvar är det programmets fel. Anmäl det på ${issues} med texten ovan.`,
    en: `Files that are damaged or contradict each other: build again (npm run build) and read again. If the error stays, the program is at fault. Report it at ${issues} with the text above.`,
  }),
  describedWrongly: (issues: string): Localised => ({
    sv: `Uppgifter som saknas eller är fel: titta i filen som nämns. Stämmer den är det programmets fel. Anmäl det på ${issues} med texten ovan.`,
    en: `Properties that are missing or wrong: look in the file that is named. If that is right, the program is at fault. Report it at ${issues} with the text above.`,
  }),
  publishedStays: {
    sv: 'Det som redan är publicerat ligger kvar så länge.',
    en: 'What is already published stays meanwhile.',
  },

  serveSummary: {
    sv: 'Bygger katalogen, visar den på din dator och bygger om när något ändras.',
    en: 'Builds the catalog, serves it on your computer, and builds again when something changes.',
  },
  serveDetails: {
    sv: 'Samma som npm start. Avsluta med Ctrl-C.',
    en: 'The same as npm start. Stop it with Ctrl-C.',
  },
  port: { sv: 'nummer', en: 'number' },
  portHelp: {
    sv: 'Porten att visa den på. Vanligast 8080.',
    en: 'The port to serve it at. 8080 by default.',
  },
  badPort: (port: string): Localised => ({
    sv: `${port} är ingen port. En port är ett heltal mellan 0 och 65535 (0: vilken som helst som är ledig).`,
    en: `${port} is no port. A port is a whole number between 0 and 65535 (0: any that is free).`,
  }),
  portTaken: (port: number): Localised => ({
    sv: `Port ${port} används redan. Stäng programmet som använder den, eller välj en annan: npx katalog serve --port ${port + 1}`,
    en: `Port ${port} is already in use. Stop the program that uses it, or choose another: npx katalog serve --port ${port + 1}`,
  }),
  serving: (address: string): Localised => ({
    sv: `Katalogen visas på ${address} och byggs om när något ändras. Avsluta med Ctrl-C.`,
    en: `The catalog is served at ${address} and is built again when something changes. Stop it with Ctrl-C.`,
  }),
  changed: (path: string): Localised => ({
    sv: `${path} har ändrats. Bygger om.`,
    en: `${path} has changed. Building again.`,
  }),
  lastGood: {
    sv: 'Den senaste felfria versionen visas fortfarande.',
    en: 'The last version without errors is still being served.',
  },
  stopped: { sv: 'Avslutad.', en: 'Stopped.' },

  reading: { sv: 'Läser filerna', en: 'Reading the files' },
  validating: { sv: 'Kontrollerar filerna', en: 'Checking the files' },
  checkingFeeds: {
    sv: 'Kontrollerar flödena mot DCAT-AP-SE',
    en: 'Checking the feeds against DCAT-AP-SE',
  },
  readingHistory: { sv: 'Läser historiken', en: 'Reading the history' },
  writing: { sv: 'Skriver sidor och flöden', en: 'Writing pages and feeds' },
  elsewhere: (counts: Localised): Localised => ({
    sv: `I andra filer i katalogen finns ${counts.sv}.`,
    en: `In other files of the catalog there are ${counts.en}.`,
  }),
  indexHelp: {
    sv: 'Jämför filerna med katalogen som är publicerad på adressen, i stället för med dem på datorn. Hämtar över nätet det som behövs.',
    en: 'Compares the files with the catalog that is published at the address, and not with those on this computer. Fetches what is needed over the net.',
  },
  indexUsage: {
    sv: 'Skriv vilka filer som ska kontrolleras, och adressen som katalogen är publicerad på: validate <fil> --index https://…',
    en: 'Write which files to check, and the address that the catalog is published at: validate <file> --index https://…',
  },
  noIndex: (address: string, reason: string): Localised => ({
    sv: `Registret på ${address} gick inte att läsa, så filerna är inte kontrollerade (${reason}).`,
    en: `The index at ${address} could not be read, so the files were not checked (${reason}).`,
  }),
  wholeRead: {
    sv: 'Hela katalogen lästes, för det fanns inget aktuellt register över den.',
    en: 'The whole catalog was read, as there was no recent index of it.',
  },
  elsewhereBefore: (counts: Localised): Localised => ({
    sv: `När hela katalogen kontrollerades senast fanns ${counts.sv} i andra filer.`,
    en: `The last time the whole catalog was checked there were ${counts.en} in other files.`,
  }),
  feedsSkipped: {
    sv: 'Flödena är inte kontrollerade: det går först när filerna är utan fel.',
    en: 'The feeds were not checked: that can be done once the files have no errors.',
  },
} as const;
