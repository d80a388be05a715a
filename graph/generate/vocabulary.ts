/** Words for debates about an invented matter: how the tide lanterns of a harbour that is on no map are to be lit. */

/** What can be spoken of, and whether there are several of it. */
export interface Noun {
  readonly words: string;
  readonly several: boolean;
}

const MANY = `hand-lit lanterns|clockwork lanterns|the lantern keepers|the night ferries|the eel boats|the wick makers|the lower quays|apprentices|
  the older keepers|the winding rooms|spare springs|lamp-oil prices|the bell buoys|the causeway walkers|the harbour rules|paper shades|
  brass shutters|the spring tides|the moth nets|the pilots|the toll houses|salt storms|the quay families|the signal books|dim lamps|
  false signals|the oil barges|copper gears|the watch rotas|the sluice gates|the shell pickers|short nights|late arrivals|the mooring fees|
  the kelp cutters|worn chains|lantern posts|the ferry crews|the fog horns|repairs at sea`;
const ONE = `the guild|the causeway|the lamp fund|a steady flame|the quay council|the sea fog|the toll|the signal code|a wound spring|
  the night watch|ice on the slipway|the ferry timetable|a broken gear|the winter oil|the keeper’s oath|a blue shade|the ebb|a spare lamp|
  the rope store|the tide clock|the outer reef|a dark quay|the lighting hour|the repair dock|the smell of oil|the festival of wicks|
  an early tide|the far landing|the winding crew|the silt`;

export const NOUNS: readonly Noun[] = [
  ...inList(MANY).map((words) => ({ words, several: true })),
  ...inList(ONE).map((words) => ({ words, several: false })),
];

/** As said of several, and of one. */
export const VERBS: readonly (readonly [several: string, one: string])[] = inList(`outlast outlasts|pay for pays for|hide hides|
  depend on depends on|spoil spoils|guide guides|burden burdens|protect protects|wear out wears out|make up for makes up for|need needs|
  replace replaces|keep up with keeps up with|steady steadies|delay delays|cheapen cheapens|disturb disturbs|change changes|
  hold back holds back|add to adds to|calm calms|crowd out crowds out|reach reaches|count against counts against|speak for speaks for|
  take room from takes room from|draw on draws on|outnumber outnumbers`).map((both) => {
  const words = both.split(' ');
  return [words.slice(0, words.length / 2).join(' '), words.slice(words.length / 2).join(' ')];
});

/** Before the form for several, be it one or several. */
export const MODALS: readonly string[] = inList('must not|should|can|cannot|may|will|need not|could|should not|would|might');

export const TIMES: readonly string[] = inList(`on moonless nights|in most winters|since the second flood|before the first ferry|at slack water|
  after the lamp fair|in a dry spring|once the ebb sets in|for years on end|in the herring weeks|from dusk to dawn|at every other tide|
  whatever the weather|when the wind turns|on market days|in the long run`);

/** Between two sentences. */
export const JOINTS: readonly string[] = inList(', because|, although|, which means that|, unless|, even where|, so that|, while|, as long as|; at least|, if only because');

export const GIVEN_NAMES: readonly string[] = inList(`Anwel|Brisa|Corvin|Dalia|Edmar|Fenna|Gorm|Hesper|Idris|Jorun|Kelda|Lomar|Mirel|Nevin|Oriel|
  Perrin|Quilla|Rowan|Selke|Tarn|Ulla|Vesper|Wendel|Ysolt`);

/** Parts of names of people and places. */
export const ONSETS: readonly string[] = inList('Bar|Cal|Dor|El|Fal|Gren|Hol|Is|Jar|Kor|Lan|Mer|Nor|Or|Pel|Quen|Ros|Sol|Tam|Ul|Var|Wes|Yar|Zel');
export const MIDDLES: readonly string[] = inList('a|e|i|o|an|en|in|or|ar|el|il|und|ow|et');
export const ENDINGS: readonly string[] = inList('by|dale|feld|ford|holm|lund|mar|mere|mond|ness|quist|ric|sen|stead|ström|thorpe|vik|wick|wold|wyn');

export const OUTLETS: readonly string[] = inList(`The Quay Gazette|Tide and Tiller|The Lantern Post|Harbour Letters|The Slack Water Review|Notes from the Reef|The Evening Ferry|
  Wick & Flame|The Causeway Courier|Orrowmere Weekly`);

export const ORGANISATIONS: readonly string[] = inList('Guild|Ferry Company|Lamp Fund|Tide Office|Harbour Board|School of Pilots|Oil Exchange|Lantern Society');
export const GROUPS: readonly string[] = inList('keepers of|ferry crews of|residents of|pilots of|traders of|wick makers of|visitors from|anglers of');

export const MATTER = 'the tide lanterns of Orrowmere';
export const QUESTION = 'Should the tide lanterns of Orrowmere be lit by hand or by clockwork?';

function inList(words: string): string[] {
  return words.split(/\|\s*/);
}
