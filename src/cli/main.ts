import { readFileSync } from 'node:fs';
import { buildKnowledge } from '../core/actors/matcher';
import type { Actor } from '../core/actors/knowledge';
import { analyze } from '../core/analyze';
import shipped from '../../generated/knowledge.json';

const knowledge = buildKnowledge(shipped as unknown as readonly Actor[]);
for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (line === '') continue;
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  console.log(JSON.stringify({ id, ...analyze(text, knowledge) }));
}
