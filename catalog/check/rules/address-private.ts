import { FILE_KINDS } from '../../model/file-kinds.ts';
import { quoted } from '../../model/issues/quoted.ts';
import type { Rule, RuleFinding } from '../../model/issues/rule.ts';
import { HARVESTING } from '../../model/issues/standards.ts';
import { type FaultyAddress, faultyAddresses } from '../../model/values/faulty-addresses.ts';
import { hostOf } from '../../model/values/web-address.ts';

export const rule: Rule = {
  code: 'address-private',
  severity: 'error',
  kinds: FILE_KINDS,
  title: { sv: 'Adress i ett eget nät', en: 'Address in a network of your own' },
  why: {
    sv:
      'En adress till den egna datorn, intranätet eller ett internt nät fungerar för den som skrev den ' +
      'men inte för någon annan. Data som ingen utanför organisationen kan hämta är inte publicerade.',
    en:
      'An address of your own computer, the intranet or an internal network works for whoever wrote it ' +
      'and for nobody else. Data that nobody outside the organisation can fetch are not published.',
  },
  sources: [
    {
      title: 'RFC 6890: Special-Purpose IP Address Registries',
      url: 'https://www.rfc-editor.org/rfc/rfc6890',
    },
    { title: 'RFC 6761: Special-Use Domain Names', url: 'https://www.rfc-editor.org/rfc/rfc6761' },
    HARVESTING,
  ],
  check: (entity) => faultyAddresses(entity, 'private').map(finding),
};

function finding({ pointer, address }: FaultyAddress): RuleFinding {
  const host = quoted(hostOf(address) ?? '');
  return {
    pointer,
    message: {
      sv:
        `Webbplatsen ${host.sv} går bara att nå inifrån ert eget nät, så adressen fungerar inte för någon ` +
        'annan.',
      en:
        `The website ${host.en} can be reached from inside your own network only, so the address works for ` +
        'nobody else.',
    },
    remedy: {
      sv:
        'Ange en adress som går att öppna utanför organisationen. Prova den i en mobiltelefon som inte är ' +
        'ansluten till ert nät.',
      en:
        'Give an address that can be opened outside the organisation. Try it on a phone that is not ' +
        'connected to your network.',
    },
  };
}
