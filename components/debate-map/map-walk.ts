import type { Scene } from '../../graph/picture/scene.ts';
import { waysIn, type Ways } from '../../graph/picture/walk/map-of-ways.ts';
import { firstSpot, moved, spotAgain, spotAt, type Move, type Spot } from '../../graph/picture/walk/walk.ts';
import { aroundOf } from '../../graph/picture/walk/whereabouts.ts';
import { claimAloud, deadEndAloud, whereaboutsAloud } from '../../graph/wording/walking.ts';
import type { FocusMark } from './focus-marks.ts';

/** The place of a reader who goes through the map by keys, and what is said of it. */
export class MapWalk {
  private ways: Ways | undefined;
  private spot: Spot | undefined;

  /** Key of the box. */
  get box(): string | undefined {
    return this.spot?.box;
  }

  /** Id of the claim. */
  get claim(): string | undefined {
    return this.ways?.boxes.get(this.spot?.box ?? '')?.claim;
  }

  get hiddenGrounds(): number {
    return this.ways?.boxes.get(this.spot?.box ?? '')?.hiddenGrounds ?? 0;
  }

  /** Goes on in another scene, at the same claim or as near to it as can be. */
  setScene(scene: Scene): void {
    const ways = waysIn(scene);
    this.spot = this.ways && this.spot ? spotAgain(this.ways, this.spot, ways) : firstSpot(ways);
    this.ways = ways;
  }

  /** Goes to a claim, in the essay where one is if that voices it. */
  goToClaim(claim: string): void {
    if (this.ways === undefined || this.claim === claim) return;
    const boxes = this.ways.scene.boxes.filter((box) => box.claim === claim);
    const group = this.ways.boxes.get(this.spot?.box ?? '')?.group;
    const box = boxes.find((one) => one.group === group) ?? boxes[0];
    if (box !== undefined) this.goToBox(box.key);
  }

  goToBox(key: string): void {
    if (this.ways?.boxes.has(key) === true && this.box !== key) this.spot = spotAt(this.ways, key);
  }

  /** Makes the move, and gives what is to be said then; whether one is elsewhere, `box` tells. */
  move(move: Move): string {
    const { ways, spot } = this;
    if (ways === undefined || spot === undefined) return '';
    const next = moved(ways, spot, move);
    if (next === undefined) return `${deadEndAloud(ways, spot, move)}.`;
    this.spot = next;
    return sentence(whereaboutsAloud(ways, next, spot));
  }

  /** What is said where the focus comes to the map, and whenever the reader asks. */
  whereabouts(): string {
    return this.ways && this.spot ? sentence(whereaboutsAloud(this.ways, this.spot)) : '';
  }

  claimAloud(): string {
    return this.ways && this.spot ? claimAloud(this.ways, this.spot) : '';
  }

  mark(selected: string | undefined): FocusMark {
    const { ways, spot } = this;
    if (ways === undefined || spot === undefined) return { label: '', expanded: undefined, selected: false };
    const { grounds, hiddenGrounds } = aroundOf(ways, spot.box);
    const expanded = hiddenGrounds > 0 ? false : grounds > 0 ? true : undefined;
    return { label: claimAloud(ways, spot), expanded, selected: selected !== undefined && selected === this.claim };
  }
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
