import { type Html, html } from '../text/html.ts';

/**
 * The content security policy of a page, in its head as a static host sends no headers: nothing is run or styled that
 * is not a file of the site's own. A page that shows the first rows of publishers' files may also fetch those.
 */
export function securityPolicy({ fetchesElsewhere }: { fetchesElsewhere: boolean }): Html {
  return fetchesElsewhere ? WITH_FILES : OWN_ALONE;
}

const OWN_ALONE = policy("'self'");
const WITH_FILES = policy("'self' https: http:");

function policy(connect: string): Html {
  const rules = [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${connect}`,
    "form-action 'self'",
    "base-uri 'none'",
  ];
  return html`<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">`;
}
