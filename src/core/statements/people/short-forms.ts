import { initialsOf, push } from './name-words';
import type { Person } from './person';

/** Words of a body's name that has short forms. */
const LONGEST_NAME = 12;

/** Bodies by what may stand for their names in full: "European Centre", "the Daily News", "HBI". */
export class ShortForms {
  private readonly bodies = new Map<string, Person[]>();

  /** The only body that a short form may stand for. */
  whole(short: string): Person | null {
    const found = new Set(this.bodies.get(short));
    return found.size === 1 ? [...found][0]! : null;
  }

  /** @param full its name, folded */
  add(full: string, body: Person): void {
    const words = full.split(' ');
    if (body.human === true || words.length < 2 || words.length > LONGEST_NAME) return;
    for (let i = 1; i < words.length - 1; i++) push(this.bodies, words.slice(i).join(' '), body);
    for (let i = 2; i < words.length - 1; i++)
      if (words[i] === 'for' || words[i] === 'of') push(this.bodies, words.slice(0, i).join(' '), body);
    if (words.length > 2) push(this.bodies, initialsOf(body.name), body);
  }
}
