import { msg } from '@lit/localize';

export interface Term {
  readonly word: string;
  readonly meaning: string;
}

/** The words of the field as the page uses them, each in a sentence; those that build on others come after them. */
export const terms = (): readonly Term[] => [
  { word: msg('Debate'), meaning: msg('One question, with the essays on it and all that they argue.') },
  { word: msg('Claim'), meaning: msg('What can be true or false, in our words: one claim, however many essays voice it.') },
  { word: msg('Voice'), meaning: msg('Who says a claim in an essay: its author, or a source whom the author quotes.') },
  { word: msg('Stance'), meaning: msg('What the author does with a claim. Asserting and conceding it commit the author; reporting and rejecting it do not.') },
  { word: msg('Thesis'), meaning: msg('A claim that an essay is there to establish.') },
  { word: msg('Inference'), meaning: msg('One step from premises, taken together, to a conclusion.') },
  { word: msg('Premise'), meaning: msg('A claim from which an inference starts. The same claim can be the conclusion of another.') },
  { word: msg('Support'), meaning: msg('A claim speaks for another claim or for an inference, and the steps are not spelled out.') },
  { word: msg('Rebuttal'), meaning: msg('A claim speaks against something: it rebuts a conclusion, undermines a premise or undercuts an inference.') },
  { word: msg('Contradiction'), meaning: msg('Two claims that cannot both hold, or two courses of action that exclude each other.') },
  { word: msg('Relies on'), meaning: msg('An author relies on a claim that the author holds, and from which steps lead to a thesis of the author.') },
  { word: msg('Load-bearing'), meaning: msg('Said of a premise without which a thesis no longer follows from what its author holds.') },
  { word: msg('Neighbourhood'), meaning: msg('A claim with all that it is connected with in one step or several; of many claims, the strongest.') },
  { word: msg('Way'), meaning: msg('How one claim leads to another, over inferences, supports, rebuttals and contradictions.') },
  { word: msg('Position'), meaning: msg('Claims that can be held together, and defended against what speaks against them.') },
  { word: msg('Crux'), meaning: msg('Between two authors, a clash on which their other clashes rest; in a debate, a premise on which theses turn.') },
];
