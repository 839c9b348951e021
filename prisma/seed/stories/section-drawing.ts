import { articleBody, bold, heading, italic, numbered, paragraph, quote } from '../body';
import type { DemoStory } from '../demo-story';

export const sectionDrawing: DemoStory = {
  section: 'education',
  issuedAt: '2023-03-06 15:20',
  tags: ['drawing'],
  authors: ['educationStudio'],
  en: {
    title: 'How to read a Chinese section drawing: seven notes for exchange students',
    standfirst:
      'Eleven students from four universities abroad joined our studios today. With a roll of drawings they were handed these notes.',
    slug: 'how-to-read-a-chinese-section-drawing',
    body: articleBody(
      paragraph(
        'A section is the most honest of drawings: it cuts the building open and lets you look. The lines are the same all over the world. What stands beside them is not, and every spring somebody spends a day looking for the third floor of a house that has only two above the ground. Hence these notes. Keep them in the tube with the roll.',
      ),
      numbered(
        [
          bold('Floors begin at one. '),
          'What a British drawing calls the ground floor is ',
          italic('yi ceng'),
          ' here, the first. Write F1 and nobody is lost.',
        ],
        [
          bold('Zero is a promise. '),
          'The level ±0.000 is the finished floor inside the front door. A second figure in the title block ties it to the sea, and that one decides whether the river comes in.',
        ],
        [
          bold('Levels are in metres, everything else in millimetres. '),
          'Three decimals mean height; no decimals mean length. There are no units on the sheet because there is no doubt.',
        ],
        [
          bold('Axes have two alphabets. '),
          'Numbers run from left to right, Latin letters from bottom to top, and the letters I, O and Z are skipped, because they would be read as figures.',
        ],
        [
          bold('The poché tells the material, not the weight. '),
          'Diagonal lines are brick, dots with triangles are concrete, and when both overlap it is reinforced.',
        ],
        [
          bold('A cloud is a quarrel. '),
          'What stands inside a hand-drawn cloud was changed after everybody had signed. Read the clouds first.',
        ],
        [
          bold('Somebody checked it. '),
          'The title block carries five signatures: drawn, designed, checked, reviewed, approved. Ask the person who checked; that is who found the mistakes.',
        ],
      ),
      heading('On Friday'),
      paragraph(
        'Each of you will explain one sheet of the roll to the others, standing, in five minutes, without turning to the wall. You may choose the language. You may not choose the sheet.',
      ),
      quote('Draw it once by hand. After that you will have read it.'),
      paragraph(
        'The studios take exchange students twice a year, in March and in September, for ten weeks. There is no fee, and there is no photocopying: every guest works on one building that will be built.',
      ),
    ),
  },
};
