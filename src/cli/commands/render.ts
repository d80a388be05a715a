import { NoSuchSubject } from '../../../graph/picture/subject.ts';
import { SVG_TEXTS, PAGE_NAMES, PICTURE_FORMATS } from '../../../graph/picture/file-order.ts';
import { BACKGROUNDS, THEME_NAMES } from '../../../graph/picture/theme.ts';
import { CONNECTION_KINDS } from '../../../graph/model/schema.ts';
import { PictureTooLargeError } from '../../engine/picture/png-limits.ts';
import { renderJson } from '../output/render-json.ts';
import { drawPicture } from '../picture.ts';
import { fileOrderOf, pictureOrderOf } from '../picture-asked.ts';
import { renderText } from '../text/render.ts';
import { listed } from '../text/words.ts';
import { Unwritable } from '../unreadable.ts';
import { WrongUse } from '../wrong-use.ts';
import type { Command } from './command.ts';

export const render: Command = {
  name: 'render',
  summary: 'a picture of the debate, or of a part of it',
  explanation: [
    `Draws what the map in the page shows and writes it as a file; the ending of its name says as what: ${listed(PICTURE_FORMATS.map((format) => `.${format}`))}. Without an option that says what to draw it is the overview: the theses and their main reasons.`,
    'The file carries the part of the debate that it shows: opened in the page, or named in place of a debate, it is that debate again. With --picture-only it is a picture and nothing else.',
    'A PNG is twice as large as on screen (less, if that would be over 30 million pixels), unless --scale, --pixels or --width with --dpi says otherwise; a PDF is as large as the picture, unless --page names a page.',
  ],
  options: [
    { flags: '-o, --output <FILE>', description: 'the file to write', required: true },
    { flags: '--all', description: 'draw every claim' },
    { flags: '--essay <ID>', description: 'draw one essay' },
    { flags: '--author <NAME_OR_ID>', description: 'draw what this author relies on; with --premises, only the rows of this author' },
    { flags: '--claim <ID>', description: 'draw a claim and what is around it' },
    { flags: '--steps <N>', description: 'how far around; 1 where left out' },
    { flags: '--claims <IDS>', description: 'draw these claims; ids parted by spaces or commas' },
    { flags: '--argument <ID>', description: 'draw one inference' },
    { flags: '--contradiction <ID>', description: 'draw a contradiction with the ways to it' },
    { flags: '--compare <A_B>', description: 'draw what two authors share and where they part: --compare A B', pair: true },
    { flags: '--premises', description: 'draw the table of premises' },
    { flags: '--connections <KINDS>', description: `draw only these: ${CONNECTION_KINDS.join(', ')}; parted by commas` },
    { flags: '--wording <WORDING>', description: 'what boxes hold: gist or text' },
    { flags: '--theme <THEME>', description: THEME_NAMES.join(', ') },
    { flags: '--title <TEXT>', description: 'what stands above the picture; left out, what it shows' },
    { flags: '--no-title', description: 'nothing above it' },
    { flags: '--no-legend', description: 'without what the signs mean' },
    { flags: '--no-sources', description: 'without the essays, authors and dates' },
    { flags: '--background <WHAT>', description: `what is behind it: ${BACKGROUNDS.join(', ')}` },
    { flags: '--scale <N>', description: 'of a PNG: pixels for each on screen' },
    { flags: '--pixels <N>', description: 'of a PNG: width in pixels' },
    { flags: '--width <CM>', description: 'of a PNG: width on paper in centimetres' },
    { flags: '--dpi <N>', description: 'of a PNG: dots per inch with --width; 300 where left out' },
    { flags: '--page <PAGE>', description: `of a PDF: ${PAGE_NAMES.join(', ')}` },
    { flags: '--letters <HOW>', description: `of an SVG: ${SVG_TEXTS.join(', ')}` },
    { flags: '--link <URL>', description: 'each claim leads to this address with #claim=ID behind it' },
    { flags: '--picture-only', description: 'the file does not carry the debate' },
  ],
  answer: async (g, asked, { io }) => {
    const { output = '' } = asked;
    const fileOrder = fileOrderOf(output, asked);
    const order = pictureOrderOf(g, asked);
    try {
      const picture = await drawPicture(g, order, fileOrder, { carries: asked.pictureOnly !== true, showState: io.showState });
      await io.writeFile(output, picture.bytes).catch((error: unknown) => {
        throw new Unwritable(output, error);
      });
      const rendered = { file: output, ...picture };
      return { json: renderJson(rendered), text: (paper) => renderText(rendered, paper) };
    } catch (error) {
      if (error instanceof NoSuchSubject || error instanceof PictureTooLargeError) throw new WrongUse(error.message);
      throw error;
    }
  },
};
