/** The words of the field as the page uses them, each in a sentence; those that build on others come after them. */
export interface Term {
  readonly word: string;
  readonly meaning: string;
}

export const TERMS: readonly Term[] = [
  { word: 'Debate', meaning: 'One question, with the essays on it and all that they argue.' },
  { word: 'Claim', meaning: 'What can be true or false, in our words: one claim, however many essays voice it.' },
  { word: 'Voice', meaning: 'Who says a claim in an essay: its author, or a source whom the author quotes.' },
  { word: 'Stance', meaning: 'What the author does with a claim. Asserting and conceding it commit the author; reporting and rejecting it do not.' },
  { word: 'Thesis', meaning: 'A claim that an essay is there to establish.' },
  { word: 'Inference', meaning: 'One step from premises, taken together, to a conclusion.' },
  { word: 'Premise', meaning: 'A claim from which an inference starts. The same claim can be the conclusion of another.' },
  { word: 'Support', meaning: 'A claim speaks for another claim or for an inference, and the steps are not spelled out.' },
  { word: 'Rebuttal', meaning: 'A claim speaks against something: it rebuts a conclusion, undermines a premise or undercuts an inference.' },
  { word: 'Contradiction', meaning: 'Two claims that cannot both hold, or two courses of action that exclude each other.' },
  { word: 'Relies on', meaning: 'An author relies on a claim that the author holds, and from which steps lead to a thesis of the author.' },
  { word: 'Load-bearing', meaning: 'Said of a premise without which a thesis no longer follows from what its author holds.' },
  { word: 'Position', meaning: 'Claims that can be held together, and defended against what speaks against them.' },
  { word: 'Crux', meaning: 'Between two authors, a clash on which their other clashes rest; in a debate, a premise on which theses turn.' },
];
