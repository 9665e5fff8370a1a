import shipped from '../../generated/knowledge.json';
import type { Actor } from '../core/actors/knowledge';
import { buildKnowledge, type Knowledge } from '../core/actors/matcher';

/** The actors that are shipped with the extension: compiled at build time, so that no YAML is parsed at start. */
export function loadKnowledge(): Knowledge {
  return buildKnowledge(shipped as unknown as readonly Actor[]);
}
