import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Need, NeedKind, NeedsFile } from '../../../catalog/cooperation/needs/need.ts';
import { parseNeedsFile } from '../../../catalog/cooperation/needs/needs-file.ts';
import { answer, type Call, refusal } from '../github-server/call.ts';
import { type GithubServer, startGithub } from '../github-server/github-server.ts';
import { createRepository, openPull, type TestRepository } from '../github-server/repository.ts';
import { type ActionRun, runAction } from '../github-server/run-action.ts';
import { formIssue } from './form-issue.ts';

const CATALOG = { 'datasets/catalog.yaml': 'title: Katalog\nurl: https://data.example.se\n' };

let server: GithubServer;
let count = 0;
beforeAll(async () => {
  server = await startGithub();
});
afterEach(() => {
  server.fault = undefined;
  server.calls.length = 0;
});
afterAll(() => server.close());

/** A repository of its own, and a site that publishes what was gathered last. */
interface Place {
  repository: TestRepository;
  site: string;
}

async function newPlace(): Promise<Place> {
  count += 1;
  const repository = await createRepository(server, `needs-${count}`, CATALOG);
  return { repository, site: `/pages/needs-${count}` };
}

interface Gathered {
  run: ActionRun;
  file: NeedsFile | undefined;
  /** The text of the file. */
  text: string;
}

async function gather(
  { repository, site }: Place,
  inputs: Record<string, string> = {},
  settings: string | undefined = 'needs: { show: all }\n',
): Promise<Gathered> {
  const workspace = mkdtempSync(join(tmpdir(), 'katalog-needs-'));
  mkdirSync(join(workspace, '.github'));
  if (settings !== '') writeFileSync(join(workspace, '.github/katalog.yaml'), settings);
  try {
    const run = await runAction(
      'needs',
      repository,
      { name: 'schedule', payload: {} },
      {
        workspace,
        inputs: { 'published-at': `${server.url}${site}/`, ...inputs },
      },
    );
    const text = run.exitCode === 0 ? readFileSync(join(workspace, 'needs.json'), 'utf8') : '';
    return { run, file: parseNeedsFile(text), text };
  } finally {
    rmSync(workspace, { recursive: true });
  }
}

/** Publishes the needs that were gathered, as the site does. */
function publish({ site }: Place, { text }: Gathered): void {
  server.state.pages.set(`${site}/api/index/needs.json`, text);
}

function api<Body>(
  as: string,
  method: string,
  { repository }: Place,
  path: string,
  body?: unknown,
): Promise<Body> {
  return server.call<Body>(as, method, `/repos/${repository.fullName}${path}`, body);
}

/** Somebody without rights fills in a form. */
async function say(
  place: Place,
  kind: NeedKind,
  title: string,
  answers: Record<string, string>,
): Promise<number> {
  const issue = formIssue(kind, title, answers);
  return (await api<{ number: number }>('exempel-deltagare', 'POST', place, '/issues', issue)).number;
}

const WISH = {
  places: 'Uppsala kommun (Uppsala län)',
  theme: 'Miljö',
  urgency: 'Inom ett år',
  what: 'Alla lekplatser.',
  purpose: 'En karta.',
};

function calls(): string[] {
  return server.calls
    .filter(({ as }) => as === 'github-actions[bot]')
    .map(({ method, path }) => `${method} ${path.split('/').slice(4).join('/')}`);
}

describe('what people have said', () => {
  test('a new wish is there with its votes, and nothing that tells who said it', async () => {
    const place = await newPlace();
    const number = await say(place, 'data', 'Önskemål: Lekplatser', WISH);
    for (const login of ['exempel-deltagare', 'exempel-region'])
      await api(login, 'POST', place, `/issues/${number}/reactions`, { content: '+1' });
    await api('exempel-elak', 'POST', place, `/issues/${number}/reactions`, { content: '-1' });
    const { run, file, text } = await gather(place);
    expect(run).toMatchObject({ exitCode: 0, errors: '', outputs: { state: 'fresh', needs: '1' } });
    expect(file).toMatchObject({ whole: true, gathered: expect.stringMatching(/^20/) });
    expect(file?.needs).toMatchObject([
      {
        number,
        kind: 'data',
        status: 'new',
        title: 'Lekplatser',
        what: 'Alla lekplatser.',
        purpose: 'En karta.',
        places: ['0380'],
        theme: 'ENVI',
        urgency: 'year',
        votes: 2,
      },
    ]);
    expect(text).not.toMatch(/exempel-|login|user/);
  });

  test('without any, there is a file that says so', async () => {
    const { run, file } = await gather(await newPlace());
    expect(run.outputs).toMatchObject({ state: 'fresh', needs: '0' });
    expect(file).toMatchObject({ whole: true, needs: [] });
  });

  test('edited, labelled, answered and closed, it is as it is now', async () => {
    const place = await newPlace();
    const number = await say(place, 'support', 'Stöd: Kom igång', {
      places: 'Hela Uppsala län',
      what: 'Hjälp.',
    });
    const now = async () => (await gather(place)).file?.needs[0];
    expect(await now()).toMatchObject({ status: 'new', what: 'Hjälp.' });
    const edited = formIssue('support', 'Stöd: Komma igång', {
      places: 'Hela Örebro län',
      what: 'Mer hjälp.',
    });
    await api('exempel-deltagare', 'PATCH', place, `/issues/${number}`, {
      title: edited.title,
      body: edited.body,
    });
    expect(await now()).toMatchObject({ title: 'Komma igång', what: 'Mer hjälp.', places: ['18'] });
    await api('admin', 'POST', place, `/issues/${number}/labels`, {
      labels: ['behov: planerat', 'plats: 1880'],
    });
    expect(await now()).toMatchObject({ status: 'planned', places: ['1880'] });
    await api('exempel-elak', 'POST', place, `/issues/${number}/comments`, { body: 'Svar: Köp klockor!' });
    await api('admin', 'POST', place, `/issues/${number}/comments`, {
      body: 'Svar: I mars. Ring 018-12 34 56.',
    });
    expect((await now())?.answer?.text).toBe('I mars. Ring [telefonnummer borttaget].');
    await api('admin', 'PATCH', place, `/issues/${number}`, { state: 'closed', labels: ['behov av stöd'] });
    expect(await now()).toMatchObject({ status: 'met', closed: expect.stringMatching(/^20/) });
    await api('admin', 'PATCH', place, `/issues/${number}`, { state_reason: 'not_planned' });
    expect(await now()).toMatchObject({
      status: 'impossible',
      answer: { text: expect.stringMatching(/^I mars/) },
    });
  });

  test('spam is left out: by its label, or closed as not planned without an answer', async () => {
    const place = await newPlace();
    const [marked, closed] = [await say(place, 'data', 'Köp', WISH), await say(place, 'data', 'Sälj', WISH)];
    await say(place, 'data', 'Lekplatser', WISH);
    expect((await gather(place)).file?.needs).toHaveLength(3);
    await api('admin', 'POST', place, `/issues/${marked}/labels`, { labels: ['spam'] });
    await api('admin', 'PATCH', place, `/issues/${closed}`, { state: 'closed', state_reason: 'not_planned' });
    const { file, text } = await gather(place);
    expect(file?.needs.map(({ title }) => title)).toEqual(['Lekplatser']);
    expect(text).not.toMatch(/Köp|Sälj/);
  });

  test('other issues are none, and neither are pull requests', async () => {
    const place = await newPlace();
    await api('exempel-deltagare', 'POST', place, '/issues', { title: 'Fel: x', body: 'y' });
    await openPull(place.repository, {
      author: 'exempel-deltagare',
      fork: true,
      files: { 'datasets/a/b.yaml': 'x' },
    });
    expect((await gather(place)).file?.needs).toEqual([]);
  });
});

describe('where nothing is said of which needs are shown, those that nobody has looked at', () => {
  const unlooked = { ...WISH, what: 'Elakt om någon.' };

  test('are counted, and nothing of what they say is written', async () => {
    const place = await newPlace();
    const seen = await say(place, 'data', 'Önskemål: Sedd', WISH);
    await api('admin', 'POST', place, `/issues/${seen}/labels`, { labels: ['behov: sett'] });
    const answered = await say(place, 'support', 'Stöd: Besvarat', { places: 'Uppsala kommun', what: 'X' });
    await api('admin', 'POST', place, `/issues/${answered}/comments`, { body: 'Svar: Välkommen.' });
    const number = await say(place, 'data', 'Önskemål: Elak rubrik', unlooked);
    await api('exempel-elak', 'POST', place, `/issues/${number}/comments`, {
      body: 'Svar: Jag svarar själv.',
    });
    const first = await gather(place, {}, '');
    expect(first.run.log).toContain('needs: 2, held: 1 (0 changed');
    expect(first.file).toMatchObject({ show: 'seen', unseen: [{ number, kind: 'data' }] });
    expect(first.file?.needs.map((need) => need.number)).toEqual([seen, answered]);
    expect(first.text).not.toMatch(/[Ee]lak/);

    publish(place, first);
    server.calls.length = 0;
    const again = await gather(place, {}, '');
    expect(again.file?.unseen).toEqual(first.file?.unseen);
    expect(calls().filter((call) => call.includes('/comments'))).toEqual([]);

    await api('admin', 'POST', place, `/issues/${number}/labels`, { labels: ['behov: sett'] });
    const { file } = await gather(place, {}, '');
    expect(file?.unseen).toEqual([]);
    expect(file?.needs.find((need) => need.number === number)).toMatchObject({ status: 'seen' });
  });

  describe('or whose text was changed after somebody had', () => {
    const EVIL = { body: formIssue('data', 'x', { ...WISH, what: 'Elakt om någon.' }).body };

    /** Said, and looked at. */
    async function seenWish(): Promise<{ place: Place; number: number; issue: string }> {
      const place = await newPlace();
      const number = await say(place, 'data', 'Önskemål: Lekplatser', WISH);
      await api('admin', 'POST', place, `/issues/${number}/labels`, { labels: ['behov: sett'] });
      return { place, number, issue: `/issues/${number}` };
    }

    test.each<[string, object]>([
      ['text', EVIL],
      ['title', { title: 'Önskemål: Elakt' }],
    ])(
      'are not shown where it was the %s, though nothing was published in between',
      async (_name, change) => {
        const { place, number, issue } = await seenWish();
        await api('exempel-deltagare', 'PATCH', place, issue, change);
        const { run, file, text } = await gather(place, {}, '');
        expect(file).toMatchObject({ needs: [], unseen: [{ number }] });
        expect(text).not.toContain('Elakt');
        expect(run.log).toMatch(
          new RegExp(
            `^held: issue ${number}, whose text was changed 20\\S+Z, after it was looked at \\(20`,
            'm',
          ),
        );
      },
    );

    test('nor where they were published before, until the same label is set anew or an answer comes', async () => {
      const { place, number, issue } = await seenWish();
      publish(place, await gather(place, {}, ''));
      await api('exempel-deltagare', 'PATCH', place, issue, { ...EVIL, state: 'closed' });
      const changed = await gather(place, {}, '');
      expect(changed.file).toMatchObject({ needs: [], unseen: [{ number, closed: true }] });
      expect(changed.text).not.toContain('Elakt');
      publish(place, changed);
      expect((await gather(place, {}, '')).file?.unseen).toEqual(changed.file?.unseen);

      await api('admin', 'PATCH', place, issue, { labels: ['önskemål'] });
      await api('admin', 'POST', place, `${issue}/labels`, { labels: ['behov: sett'] });
      const again = await gather(place, {}, '');
      expect(again.file?.needs).toMatchObject([{ number, what: 'Elakt om någon.' }]);

      publish(place, again);
      await api('exempel-deltagare', 'PATCH', place, issue, { title: 'Önskemål: Annat' });
      expect((await gather(place, {}, '')).file?.needs).toEqual([]);
      await api('admin', 'POST', place, `${issue}/comments`, { body: 'Svar: Gärna.' });
      expect((await gather(place, {}, '')).file?.needs).toMatchObject([{ number, title: 'Annat' }]);
    });

    test('are shown where somebody with rights has changed it', async () => {
      const { place, number, issue } = await seenWish();
      await api('exempel-deltagare', 'PATCH', place, issue, EVIL);
      await api('exempel-granskare', 'PATCH', place, issue, {
        body: formIssue('data', 'x', { ...WISH, what: 'Utan det elaka.' }).body,
      });
      const { file } = await gather(place, {}, '');
      expect(file?.needs).toMatchObject([{ number, what: 'Utan det elaka.' }]);
    });

    test('are asked of together, and not again where the text is published', async () => {
      const place = await newPlace();
      for (let i = 0; i < 60; i += 1) {
        const number = await say(place, 'data', `Önskemål: ${i}`, WISH);
        await api('admin', 'POST', place, `/issues/${number}/labels`, { labels: ['behov: sett'] });
      }
      server.calls.length = 0;
      const first = await gather(place, {}, '');
      expect(first.file?.needs).toHaveLength(60);
      const asked = () => server.calls.filter(({ path }) => path === '/graphql').length;
      expect(asked()).toBe(2);
      publish(place, first);
      server.calls.length = 0;
      expect((await gather(place, {}, '')).file?.needs).toEqual(first.file?.needs);
      expect(asked()).toBe(0);
    });

    test('are as they were published where it cannot be found out', async () => {
      const { place, issue } = await seenWish();
      const first = await gather(place, {}, '');
      publish(place, first);
      await api('exempel-deltagare', 'PATCH', place, issue, EVIL);
      server.fault = ({ path }) =>
        path === '/graphql' ? answer(200, { data: null, errors: [{ message: 'x' }] }) : undefined;
      const { run, file } = await gather(place, {}, '');
      expect(run.outputs.state).toBe('last-good');
      expect(file?.needs).toEqual(first.file?.needs);
    });
  });

  test('are shown where a dataset answers them by its file', async () => {
    const place = await newPlace();
    const number = await say(place, 'data', 'Önskemål: Lekplatser', WISH);
    const answered = { answered: [{ number, datasets: ['exempelkommun/lekplatser'] }] };
    server.state.pages.set(`${place.site}/api/index/answered.json`, JSON.stringify(answered));
    const { file } = await gather(place, {}, '');
    expect(file?.needs).toMatchObject([{ number, title: 'Lekplatser' }]);
  });

  test.each([
    ['the API fails', 'last-good', true, false],
    ['what tells of the answers cannot be read', 'fresh', false, true],
    ['neither can be read', 'last-good', true, true],
  ])('that a dataset answers stay shown where %s', async (_name, state, isApi, isAnswered) => {
    const place = await newPlace();
    const number = await say(place, 'data', 'Önskemål: Lekplatser', WISH);
    await say(place, 'data', 'Önskemål: Elak', unlooked);
    const answered = { answered: [{ number, datasets: ['exempelkommun/lekplatser'] }] };
    server.state.pages.set(`${place.site}/api/index/answered.json`, JSON.stringify(answered));
    const first = await gather(place, {}, '');
    publish(place, first);
    if (isApi)
      server.fault = ({ path }) => (path.endsWith('/issues') ? refusal(503, 'Unavailable') : undefined);
    if (isAnswered) server.state.pages.set(`${place.site}/api/index/answered.json`, '{');
    const { run, file } = await gather(place, {}, '');
    expect(run.outputs.state).toBe(state);
    expect(file?.needs).toEqual(first.file?.needs);
    expect(file?.unseen).toEqual(first.file?.unseen);
  });

  test('that a dataset answers stay from what was published while all were shown, also where the API fails', async () => {
    const place = await newPlace();
    const number = await say(place, 'data', 'Önskemål: Lekplatser', WISH);
    publish(place, await gather(place));
    const answered = { answered: [{ number, datasets: ['exempelkommun/lekplatser'] }] };
    server.state.pages.set(`${place.site}/api/index/answered.json`, JSON.stringify(answered));
    server.fault = ({ path }) => (path.endsWith('/issues') ? refusal(503, 'Unavailable') : undefined);
    const { file } = await gather(place, {}, '');
    expect(file).toMatchObject({ show: 'seen', needs: [{ number }], unseen: [] });
  });

  test('are not shown for being closed by whoever wrote them', async () => {
    const place = await newPlace();
    const number = await say(place, 'data', 'Önskemål: Elak', unlooked);
    const closed = { state: 'closed', state_reason: 'completed' };
    await api('exempel-deltagare', 'PATCH', place, `/issues/${number}`, closed);
    const { file, text } = await gather(place, {}, '');
    expect(file).toMatchObject({ needs: [], unseen: [{ number, closed: true }] });
    expect(text).not.toContain('Elak');
  });

  test('go from what was published while all were shown, also where the API fails', async () => {
    const place = await newPlace();
    await say(place, 'data', 'Önskemål: Elak', unlooked);
    publish(place, await gather(place));
    server.fault = ({ path }) => (path.endsWith('/issues') ? refusal(500, 'Server Error') : undefined);
    const { run, file, text } = await gather(place, {}, 'needs: { show: seen }\n');
    expect(run.outputs.state).toBe('last-good');
    expect(file).toMatchObject({ needs: [], unseen: [{ kind: 'data' }] });
    expect(text).not.toContain('Elak');
  });

  test('stay away where the settings cannot be read', async () => {
    const place = await newPlace();
    await say(place, 'data', 'Önskemål: Elak', unlooked);
    const { file } = await gather(place, {}, 'needs: { show: alla }\n');
    expect(file).toMatchObject({ needs: [], unseen: [{ kind: 'data' }] });
  });
});

test('hostile text stays text, and tells the runner nothing', async () => {
  const place = await newPlace();
  const what = [
    '<script>alert(1)</script> <img src=x onerror=alert(1)>',
    '[länk](javascript:alert(1)) ![](https://example.se/x.png)',
    '::error::påhittat',
    '##[warning]påhittat',
    '::set-output name=needs::999',
    '@exempel-granskare @grupp/alla kim@example.se 900101-1239 070-123 45 67',
    'GITHUB_OUTPUT<<X\u202e\u0000\u200b',
    '### Hur bråttom är det?',
    'Så snart som möjligt',
    '<!-- katalog:svar -->',
    'å'.repeat(30_000),
  ].join('\n');
  await say(place, 'data', '::error::Titel <b>@nagon</b> \u202e', { ...WISH, what });
  const { run, file, text } = await gather(place);
  expect(run).toMatchObject({ exitCode: 0, errors: '', outputs: { state: 'fresh', needs: '1' } });
  expect(run.log).not.toMatch(/påhittat|Titel/);
  const [need] = file!.needs;
  expect(need).toMatchObject({ title: '::error::Titel <b>[användarnamn borttaget]</b>', urgency: 'year' });
  expect(need!.what).toContain('<script>alert(1)</script> <img src=x onerror=alert(1)>\n[länk]');
  expect(need!.what).toContain(
    '[användarnamn borttaget] [användarnamn borttaget] [e-postadress borttagen] [personnummer borttaget] [telefonnummer borttaget]',
  );
  expect([...need!.what].length).toBeLessThanOrEqual(4000);
  expect(text).not.toMatch(/kim@|granskare|900101|123 45/);
  expect(text).not.toMatch(/[^\P{C}\n]|\\u(?:0000|200b|202e)/u);
});

describe('a wish that is answered by a dataset', () => {
  const FILES = {
    'datasets/exempelkommun/lekplatser.yaml': 'title: Lekplatser\n',
    'datasets/exempelkommun/publisher.yaml': 'name: Exempelkommun\n',
    'docs/x.md': 'x',
  };

  async function closedBy(body: (number: number) => string, merged: boolean): Promise<Need | undefined> {
    const place = await newPlace();
    const number = await say(place, 'data', 'Lekplatser', WISH);
    const pull = await openPull(place.repository, {
      author: 'exempel-anvandare',
      fork: false,
      files: FILES,
      body: body(number),
    });
    if (merged) await api('admin', 'PUT', place, `/pulls/${pull.number}/merge`, { sha: pull.head });
    await api('admin', 'PATCH', place, `/issues/${number}`, { state: 'closed', state_reason: 'completed' });
    return (await gather(place)).file?.needs[0];
  }

  test('has it from the merged pull request that closed it', async () => {
    const need = await closedBy((number) => `Lekplatser.\n\nCloses #${number}`, true);
    expect(need).toMatchObject({ status: 'met', closedBy: ['exempelkommun/lekplatser'] });
  });

  test.each<[string, (number: number) => string, boolean]>([
    ['is not merged', (number) => `Closes #${number}`, false],
    ['only mentions it', (number) => `Som i #${number}`, true],
  ])('and not from one that %s', async (_name, body, merged) => {
    expect(await closedBy(body, merged)).not.toHaveProperty('closedBy');
  });
});

describe('a thousand issues', () => {
  let place: Place;
  let first: Gathered;
  beforeAll(async () => {
    place = await newPlace();
    for (let start = 0; start < 1000; start += 25)
      await Promise.all(
        Array.from({ length: 25 }, (_, i) =>
          say(place, i % 5 === 0 ? 'support' : 'data', `Behov ${start + i}`, WISH),
        ),
      );
    server.calls.length = 0;
    first = await gather(place);
  }, 240_000);

  test('are read page by page, each once', () => {
    expect(first.file?.whole).toBe(true);
    const numbers = first.file!.needs.map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: 1000 }, (_, i) => i + 1));
    // 800 wishes and 200 needs of support, a hundred a page.
    expect(first.run.log).toContain('calls to GitHub: 10');
  });

  test('a page in the middle that fails: none of them is taken for all', async () => {
    publish(place, first);
    server.fault = ({ query }: Call) => (query.page === '4' ? refusal(502, 'Bad Gateway') : undefined);
    const { run, file } = await gather(place);
    expect(run.outputs).toMatchObject({ state: 'last-good', needs: '1000' });
    expect(file?.failed).toMatch(/^20/);
  });
});

describe('comments are asked for when an issue has changed', () => {
  test('and not again', async () => {
    const place = await newPlace();
    const number = await say(place, 'data', 'Lekplatser', WISH);
    await say(place, 'data', 'Badplatser', WISH);
    await api('admin', 'POST', place, `/issues/${number}/comments`, { body: 'Svar: I mars.' });
    server.calls.length = 0;
    const first = await gather(place);
    expect(calls()).toEqual(['GET issues', 'GET issues', `GET issues/${number}/comments`]);
    publish(place, first);
    server.calls.length = 0;
    const again = await gather(place);
    expect(calls()).toEqual(['GET issues', 'GET issues']);
    expect(again.file?.needs).toEqual(first.file?.needs);
  });
});

describe('where the needs cannot be fetched, the last good ones stay', () => {
  const limit = { 'retry-after': '3600', 'x-ratelimit-remaining': '0' };

  test.each<[string, (call: Call) => ReturnType<typeof answer> | 'hang', RegExp]>([
    ['an error of the server', () => refusal(500, 'Server Error'), /has trouble \(500\)/],
    ['the rate limit', () => refusal(403, 'API rate limit exceeded', limit), /too many calls/],
    ['no permission', () => refusal(403, 'Resource not accessible by integration'), /403/],
    ['an answer that is cut off', () => answer(200, '[{"number": 1, "tit'), /Could not read the needs/],
    ['an answer of another form', () => answer(200, [{ number: 1 }]), /Could not read the needs/],
    ['no answer', () => 'hang', /took too long/],
  ])('%s', async (_name, fault, why) => {
    const place = await newPlace();
    await say(place, 'data', 'Lekplatser', WISH);
    const first = await gather(place);
    publish(place, first);
    await say(place, 'data', 'Badplatser', WISH);
    server.fault = fault;
    const { run, file } = await gather(place, { timeout: '1' });
    expect(run).toMatchObject({ exitCode: 0, outputs: { state: 'last-good', needs: '1' } });
    expect(run.log).toMatch(
      new RegExp(`^::warning::.*${why.source}.*those from ${first.file?.gathered} stay`, 'm'),
    );
    expect(file).toEqual({ ...first.file, failed: expect.stringMatching(/^20/) });
  });

  test('and when it works again, they are new', async () => {
    const place = await newPlace();
    publish(place, await gather(place));
    server.fault = () => refusal(500, 'Server Error');
    const failed = await gather(place);
    publish(place, failed);
    server.fault = undefined;
    await say(place, 'data', 'Badplatser', WISH);
    const { run, file } = await gather(place);
    expect(run.outputs).toMatchObject({ state: 'fresh', needs: '1' });
    expect(file).not.toHaveProperty('failed');
  });

  test('before anything was published there are none', async () => {
    server.fault = () => refusal(500, 'Server Error');
    const { run, file } = await gather(await newPlace());
    expect(run).toMatchObject({ exitCode: 0, outputs: { state: 'none', needs: '0' } });
    expect(file).toEqual({ format: 1, failed: expect.stringMatching(/^20/), whole: true, needs: [] });
  });

  test.each([
    ['something else', '<!doctype html>'],
    ['a file that is cut off', '{"format":1,"gathered":"2026-11-25T08:00:00Z","whole":true,"needs":['],
  ])('where %s is published in their place, nothing is built without them', async (_name, text) => {
    const place = await newPlace();
    server.state.pages.set(`${place.site}/api/index/needs.json`, text);
    server.fault = () => refusal(500, 'Server Error');
    const { run } = await gather(place);
    expect(run.exitCode).toBe(1);
    expect(run.log).toMatch(/^::error::.*has trouble \(500\).*holds no needs that can be read/m);
  });
});
