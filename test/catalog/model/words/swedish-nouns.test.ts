import { describe, expect, it } from 'vitest';
import { isCommonWord, singularOf } from '../../../../catalog/model/words/swedish-nouns.ts';

describe('singularOf', () => {
  it.each([
    ['badplatser', 'badplats'],
    ['vandringsleder', 'vandringsled'],
    ['cykelparkeringar', 'cykelparkering'],
    ['mätstationer', 'mätstation'],
    ['fastigheter', 'fastighet'],
    ['leverantörsfakturor', 'leverantörsfaktura'],
    ['lånecyklar', 'lånecykel'],
    ['naturområden', 'naturområde'],
    ['museer', 'museum'],
    ['tätorter', 'tätort'],
    ['laddstolpar', 'laddstolpe'],
  ])('%s is %s', (plural, singular) => {
    expect(singularOf(plural)).toBe(singular);
  });

  it.each(
    (
      'register kvarter politiker reporter navigator invånare nyheter öppettider kläder vatten väder träd barn ' +
      'bibliotek statistik data gis gtfs kolada uppsala linköping köping nyköping arboga finspång ödeshög ' +
      'livsmedel utegym vindskydd motionsspår naturreservat val nyckeltal protokoll avfall heter filter meter ' +
      'kalender september leader turism föräldrar pengar sopor åar nummer center monitor motor korridor dator'
    ).split(' '),
  )('says nothing of %s', (word) => {
    expect(singularOf(word)).toBeUndefined();
  });

  it('says nothing of several words', () => {
    expect(singularOf('offentliga toaletter')).toBeUndefined();
  });
});

describe('isCommonWord', () => {
  it.each('badplats badplatser statistik kollektivtrafik öppna luftkvalitet'.split(' '))(
    '%s is one',
    (word) => {
      expect(isCommonWord(word)).toBe(true);
    },
  );

  it.each(
    (
      'uppsala linné mälaren hjälmaren östergötland köping enköping norrköping kolada wikidata lantmäteriet vasa ' +
      'stig bergslagen trafikverket naturvårdsverket inspire leader dott trafiklab kommuninvest sydnärke'
    ).split(' '),
  )('%s is a name', (word) => {
    expect(isCommonWord(word)).toBe(false);
  });
});
