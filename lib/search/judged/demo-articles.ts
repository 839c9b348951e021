import { articleBodyText } from '@/lib/articles/article-body';
import { allLocales } from '@/lib/i18n/locales';
import type { DemoStory, IssuedAt } from '@/prisma/seed/demo-story';
import { bambooFloor } from '@/prisma/seed/stories/bamboo-floor';
import { busDepot } from '@/prisma/seed/stories/bus-depot';
import { canteenHours } from '@/prisma/seed/stories/canteen-hours';
import { corridorSchool } from '@/prisma/seed/stories/corridor-school';
import { courtyards } from '@/prisma/seed/stories/courtyards';
import { drawingArchive } from '@/prisma/seed/stories/drawing-archive';
import { ferryLane } from '@/prisma/seed/stories/ferry-lane';
import { floodMarks } from '@/prisma/seed/stories/flood-marks';
import { footbridge } from '@/prisma/seed/stories/footbridge';
import { heightLine } from '@/prisma/seed/stories/height-line';
import { libraryMove } from '@/prisma/seed/stories/library-move';
import { libraryNorthWall } from '@/prisma/seed/stories/library-north-wall';
import { lostProperty } from '@/prisma/seed/stories/lost-property';
import { modelWorkshop } from '@/prisma/seed/stories/model-workshop';
import { nightMarket } from '@/prisma/seed/stories/night-market';
import { nineWalls } from '@/prisma/seed/stories/nine-walls';
import { openHouse } from '@/prisma/seed/stories/open-house';
import { ownElectricity } from '@/prisma/seed/stories/own-electricity';
import { pumpingStation } from '@/prisma/seed/stories/pumping-station';
import { roofGarden } from '@/prisma/seed/stories/roof-garden';
import { schoolNetwork } from '@/prisma/seed/stories/school-network';
import { sectionDrawing } from '@/prisma/seed/stories/section-drawing';
import { sensors } from '@/prisma/seed/stories/sensors';
import { shade } from '@/prisma/seed/stories/shade';
import { stationSign } from '@/prisma/seed/stories/station-sign';
import { stoolExam } from '@/prisma/seed/stories/stool-exam';
import { teaWarehouse } from '@/prisma/seed/stories/tea-warehouse';
import { villageClinic } from '@/prisma/seed/stories/village-clinic';
import type { JudgedArticle } from './judged-articles';

/** The published stories of the demo newspaper, by name: a new one has to be judged before it counts. */
const stories = {
  bambooFloor,
  busDepot,
  canteenHours,
  corridorSchool,
  courtyards,
  drawingArchive,
  ferryLane,
  floodMarks,
  footbridge,
  heightLine,
  libraryMove,
  libraryNorthWall,
  lostProperty,
  modelWorkshop,
  nightMarket,
  nineWalls,
  openHouse,
  ownElectricity,
  pumpingStation,
  roofGarden,
  schoolNetwork,
  sectionDrawing,
  sensors,
  shade,
  stationSign,
  stoolExam,
  teaWarehouse,
  villageClinic,
};

/** The demo newspaper as it would stand at `now`. */
export function demoArticles(now: Date): JudgedArticle[] {
  return Object.entries(stories).flatMap(([key, story]: [string, DemoStory]) =>
    allLocales.flatMap((locale) => {
      const text = story[locale];
      if (!text) return [];
      const { title, standfirst, body } = text;
      const { tags, authors } = story;
      const publishAt = issuedAt(story.issuedAt, now);
      return [
        { key, locale, publishAt, title, standfirst, body: articleBodyText(body), tags, authors },
      ];
    }),
  );
}

function issuedAt(issued: IssuedAt | undefined, now: Date): Date {
  if (typeof issued === 'string') return new Date(`${issued.replace(' ', 'T')}:00+08:00`);
  const hours = issued && 'hoursAgo' in issued ? issued.hoursAgo : 24;
  return new Date(now.getTime() - hours * 3_600_000);
}
