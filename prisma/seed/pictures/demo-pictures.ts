import { picturesOfCity } from './pictures-of-city';
import { picturesOfEducation } from './pictures-of-education';
import { picturesOfInstitute } from './pictures-of-institute';
import { picturesOfProjects } from './pictures-of-projects';
import { picturesOfResearch } from './pictures-of-research';
import type { DemoPicture } from './demo-picture';

const pictures = {
  ...picturesOfInstitute,
  ...picturesOfProjects,
  ...picturesOfResearch,
  ...picturesOfEducation,
  ...picturesOfCity,
};

export type DemoPictureName = keyof typeof pictures;

/** The pictures of the demo newspaper, as its sections have them. */
export const demoPictures: Record<DemoPictureName, DemoPicture> = pictures;
