import { describe, expect, it } from 'vitest';
import { checkSources } from '../../lib/directory/check.ts';
import { compileDirectory } from '../../lib/directory/compile.ts';
import { ownerIndex } from '../../lib/directory/owners.ts';
import { readSources } from '../../scripts/directory-read.ts';
import { indexOf, realSource } from '../unit/hosts/lookalike-index.ts';

const { sources, faults } = checkSources(readSources().files, '2999-12-31');
if (!sources) throw new Error(JSON.stringify(faults.slice(0, 3)));
const ownerOf = ownerIndex({ version: '', ...compileDirectory(sources), lookalikes: indexOf(realSource()) });

/** The body whose page an address is; "open" where anybody writes there. */
function whose(address: string): string | null {
  const { hostname, pathname } = new URL(address);
  const owner = ownerOf(hostname, pathname);
  return owner && `${owner.id}${owner.userContent ? ' open' : ''}`;
}

describe('bodies that people land on when they look up how to end a line', () => {
  it.each([
    ['https://www.cca.org.cn/', 'cn-cca'],
    ['https://www.caict.ac.cn/', 'cn-caict'],
    ['https://getsimnum.caict.ac.cn/m/', 'cn-one-id-check'],
    ['https://www.tca.or.jp/consult/', 'jp-tca'],
    ['https://www.kait.or.kr/', 'kr-kait'],
    ['https://www.commsombudsman.org/faqs', 'gb-communications-ombudsman'],
    ['https://wien.arbeiterkammer.at/beratung/', 'at-arbeiterkammer'],
    ['https://www.verbraucherzentrale.nrw/wissen/digitale-welt', 'de-verbraucherzentrale'],
    ['https://www.mediation-telecom.org/saisir-le-mediateur', 'fr-mediateur-telecom'],
    ['https://www.gosuslugi.ru/', 'ru-gosuslugi'],
    ['https://мвд.рф/', 'ru-mvd'],
    ['https://cadastropre.com.br/', 'br-abr-telecom'],
    ['https://cnic.sims.pk/', 'pk-sims'],
    ['https://khonggianmang.vn/', 'vn-khonggianmang'],
  ])('%s is %s', (address, body) => expect(whose(address)).toBe(body));
});

it('a number that takes reports is written as the carriers’ are: with the country’s code, or in groups', () => {
  const long = sources.trusted.flatMap(({ id, hotline }) => hotline.filter((n) => n.length > 6).map((n) => `${id} ${n}`));
  expect(long.filter((line) => !/ (?:\+\d+|\d+(?:-\d+)+)$/.test(line))).toEqual([]);
  expect(long).toContain('us-ftc +18773824357');
});

describe('what people write on such a body’s site is not the body’s word', () => {
  it.each([
    ['https://www.altroconsumo.it/reclamare/bacheca-dei-reclami/disdetta/c86', 'it-altroconsumo open'],
    ['https://www.altroconsumo.it/community/energia-rinnovabile', 'it-altroconsumo open'],
    ['https://www.ocu.org/reclamar/lista-reclamaciones-publicas/baja/1', 'es-ocu open'],
    ['https://www.ocu.org/comunidad/salud-y-nutricion', 'es-ocu open'],
    ['https://www.deco.proteste.pt/reclamar/todas-as-reclamacoes/1', 'pt-deco open'],
    ['https://www.test-achats.be/plainte/plaintes-publiques/1', 'be-test-achats open'],
    ['https://www.test-aankoop.be/klagen/publieke-klachten/1', 'be-test-achats open'],
    ['https://www.proteste.org.br/reclame/lista-de-reclamacoes-publicas/1', 'br-proteste open'],
    ['https://www.60millions-mag.com/forum/amazon-f143/1', 'fr-60-millions open'],
    ['https://forum.quechoisir.org/', 'fr-ufc-que-choisir open'],
    ['https://www.signal-arnaques.com/scam/view/805026', 'fr-signal-arnaques open'],
    ['https://zpp.rospotrebnadzor.ru/Forum/Appeals', 'ru-rospotrebnadzor open'],
    ['https://www.altroconsumo.it/hi-tech/smartphone', 'it-altroconsumo'],
    ['https://zpp.rospotrebnadzor.ru/news/federal/1', 'ru-rospotrebnadzor'],
  ])('%s is %s', (address, body) => expect(whose(address)).toBe(body));
});

describe('sites made of complaints that anybody posts', () => {
  it.each([
    'https://www.sikayetvar.com/turkcell/hat-iptali',
    'https://www.reclameaqui.com.br/empresa/vivo/',
    'https://portaldaqueixa.com/brands/meo',
    'https://www.bbb.org/us/reviews',
    'https://www.trustpilot.com/review/airalo.com',
  ])('%s is no body’s', (address) => expect(whose(address)).toBeNull());
});
