import { msg } from '@lit/localize';
import { speakIn } from './language.ts';
import { keepOffline } from './offline/start.ts';
import { chosenLanguage, showTheme, startingDisplay } from './services/display.ts';

const display = startingDisplay();

// First of all, or what is chosen as dark would be white for a moment.
showTheme(display.theme);

void start();

async function start(): Promise<void> {
  try {
    // Or all would be said in English for a moment.
    await speakIn(chosenLanguage(display));
  } catch {
    // It is tried again by the page, which tells of it.
  }
  try {
    await import('./elenchus-app.ts');
  } catch {
    const failure = document.createElement('p');
    failure.setAttribute('role', 'alert');
    failure.textContent = msg('The page could not be loaded completely. What you have kept in this browser is safe. Reload the page once there is a network.');
    document.body.append(failure);
  }
}

// While it is being developed, the page is to be as it is now.
if (import.meta.env.PROD) keepOffline();
