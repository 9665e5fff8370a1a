import { buildKnowledge } from '../../../src/core/actors/find-mentions';
import type { Actor } from '../../../src/core/actors/knowledge';
import { actor } from '../actors/people';

const state = (id: string, name: string, demonym: string, capital: string): Actor =>
  actor({ id, kind: 'state', name, demonyms: [demonym], aliases: [{ text: capital, metonym: true }] });

/** Two states, their people and their outlets; none of them exists. */
export const world: readonly Actor[] = [
  state('tarvia', 'Tarvia', 'Tarvian', 'Tarvo'),
  state('osmark', 'Osmark', 'Osmarkian', 'Selm'),
  actor({ id: 'northern-council', kind: 'organisation', name: 'Northern Council' }),
  actor({ id: 'tarvian-foreign-ministry', kind: 'office', name: 'Tarvian Foreign Ministry' }),
  actor({ id: 'harbour-post', kind: 'organisation', name: 'Harbour Post', aliases: ['The Harbour Post'] }),
  actor({ id: 'norda', kind: 'organisation', name: 'Norda News Agency', aliases: ['Norda', 'Norda News'] }),
  actor({ id: 'radio-selm', kind: 'organisation', name: 'Radio Selm' }),
  actor({
    id: 'petra-holm',
    name: 'Petra Holm',
    gender: 'female',
    aliases: ['Holm'],
    roles: [{ title: 'Minister of Foreign Affairs', also: ['foreign minister'], country: 'tarvia', from: '2010' }],
  }),
  actor({
    id: 'anton-reyle',
    name: 'Anton Reyle',
    gender: 'male',
    aliases: ['Reyle'],
    roles: [{ title: 'President', also: ['president'], country: 'osmark', from: '2012' }],
  }),
  actor({ id: 'goran-dask', name: 'Goran Dask', gender: 'male', aliases: ['Dask'] }),
  actor({ id: 'ilse-varn', name: 'Ilse Varn', gender: 'female', aliases: ['Varn'] }),
];

export const knowledge = buildKnowledge(world);
