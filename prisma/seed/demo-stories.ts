import type { DemoStory } from './demo-story';
import { bambooFloor } from './stories/bamboo-floor';
import { busDepot } from './stories/bus-depot';
import { canteenHours } from './stories/canteen-hours';
import { corridorSchool } from './stories/corridor-school';
import { courtyards } from './stories/courtyards';
import { drawingArchive } from './stories/drawing-archive';
import { ferryLane } from './stories/ferry-lane';
import { floodMarks } from './stories/flood-marks';
import { footbridge } from './stories/footbridge';
import { handDrawing } from './stories/hand-drawing';
import { heightLine } from './stories/height-line';
import { libraryMove } from './stories/library-move';
import { libraryNorthWall } from './stories/library-north-wall';
import { liftTests } from './stories/lift-tests';
import { lostProperty } from './stories/lost-property';
import { modelWorkshop } from './stories/model-workshop';
import { nightMarket } from './stories/night-market';
import { nineWalls } from './stories/nine-walls';
import { oldWindows } from './stories/old-windows';
import { openHouse } from './stories/open-house';
import { ownElectricity } from './stories/own-electricity';
import { pumpingStation } from './stories/pumping-station';
import { roofGarden } from './stories/roof-garden';
import { schoolNetwork } from './stories/school-network';
import { sectionDrawing } from './stories/section-drawing';
import { sensors } from './stories/sensors';
import { shade } from './stories/shade';
import { stationSign } from './stories/station-sign';
import { stoolExam } from './stories/stool-exam';
import { teaWarehouse } from './stories/tea-warehouse';
import { villageClinic } from './stories/village-clinic';

/** Oldest first: the order in which the newsroom's history is to read. */
export const demoStories: DemoStory[] = [
  schoolNetwork,
  teaWarehouse,
  footbridge,
  modelWorkshop,
  nightMarket,
  nineWalls,
  floodMarks,
  heightLine,
  drawingArchive,
  stoolExam,
  busDepot,
  villageClinic,
  roofGarden,
  corridorSchool,
  sectionDrawing,
  sensors,
  lostProperty,
  shade,
  bambooFloor,
  pumpingStation,
  courtyards,
  stationSign,
  libraryMove,
  liftTests,
  openHouse,
  canteenHours,
  ferryLane,
  ownElectricity,
  libraryNorthWall,
  oldWindows,
  handDrawing,
];
