import './elenchus-app.ts';
