import { readQueries } from './judged-query';

/** What readers of the English paper ask for, each with the articles that they mean. */
export const englishQueries = readQueries(`
bridge | word | 3: yangtze-bridge-first east-bridge west-bridge bridge-toll footbridge | 2: bridge-club | 1: dental-bridge marathon budget-2026
yangtze bridge | words | 3: yangtze-bridge-first | 2: bridge-toll
bridge toll | words | 3: bridge-toll
"first bridge" | phrase | 3: yangtze-bridge-first
bridge -yangtze | exclusion | 3: east-bridge west-bridge footbridge | 2: bridge-club | 1: dental-bridge marathon budget-2026
bridge club lessons | words | 3: bridge-club
dental bridge | words | 3: dental-bridge
lift | word inflection | 3: ferryLane slow-lifts lift-law mayor-jiang | 1: roofGarden pumpingStation openHouse
why are the lifts slow | question | 3: slow-lifts | 2: ferryLane
lift inspection | words | 3: lift-law
repair fund for old lifts | words | 3: mayor-jiang
Jiang Bo | name | 3: mayor-jiang
fireworks ban | words | 3: lift-ban
weightlifting | word | 3: weightlifter
water price | words | 3: water-price
burst pipe | words | 3: burst-main
water polo | words | 3: water-polo
watershed | word | 3: watershed
orchestra conductor | words | 3: watershed
flood | word inflection | 3: flood-history floodMarks river-level | 2: burst-main pumpingStation | 1: drawingArchive
1954 flood | number words | 3: flood-history floodMarks | 1: pumpingStation
river level | words | 3: river-level
savings bank | words | 3: savings-bank
blood bank | words | 3: blood-bank
river bank | words | 3: river-bank | 2: heightLine | 1: floodMarks pumpingStation
bank holiday buses | words | 3: bank-holiday
spring festival | words | 3: spring-trains lift-ban | 1: ferryLane
spring water | words | 3: hill-spring
mattress springs | words inflection | 3: mattress
penalties | word inflection | 3: football-final
football cup | words | 3: football-final
goalkeeper | word | 3: football-final | 2: water-polo
matching funds | words | 3: matching-funds
power plant | words | 3: power-plant
planting trees | inflection words | 3: planting-trees | 2: shade
cranes | word inflection | 3: crane-birds tower-crane
crane driver | words | 3: tower-crane
white cranes lake | words | 3: crane-birds
tennis | word | 3: tennis-courts
court ruling | words | 3: court-ruling
karaoke neighbour | words | 3: court-ruling
organ | word | 3: organ-hall organ-donors
organ donation | words inflection | 3: organ-donors
artificial intelligence | tag words | 3: ai-reads-scans ai-homework | 2: ai-traffic | 1: software-architecture library-software
AI homework | words | 3: ai-homework
X-ray | words inflection | 3: ai-reads-scans | 1: hospital-food
traffic lights | words | 3: ai-traffic | 2: shade
education budget | words | 3: budget-2026
budget airline | words | 3: budget-airline
Porto | name | 3: budget-airline | 2: courtyards
children's hospital | words | 3: hospital-move
hospital | word | 3: hospital-move hospital-food covid-clinic-report | 2: ai-reads-scans organ-donors blood-bank | 1: marathon heat-record night-bus tower-crane coronavirus-novel
hospital food waste | words | 3: hospital-food
fever | word | 3: fever-advice fever-clinic | 1: blood-bank
COVID-19 | number | 3: covid-clinic-report fever-clinic
covid | word | 3: covid-clinic-report fever-clinic | 1: fever-advice nineteen-rooms
novel | word | 3: coronavirus-novel
marathon | word | 3: marathon
heat stroke | words | 3: heat-record | 2: marathon
hottest day | words | 3: heat-record
architect* | prefix | 3: architect-prize architectural-tours | 2: software-architecture villageClinic modelWorkshop | 1: corridorSchool
architecture award | words | 3: architect-prize
design prize | words | 3: busDepot | 2: architect-prize
architectural walks | words | 3: architectural-tours
C++ | number | 3: software-architecture cplusplus-course
C++ classes | number words | 3: cplusplus-course
night bus | words inflection | 3: night-bus | 2: bank-holiday | 1: library-hours
bus depot | words | 3: busDepot bus-depot-fire | 1: night-bus
bus depot fire | words | 3: bus-depot-fire | 1: busDepot
electric buses | words inflection | 3: bus-depot-fire busDepot
school meals | words | 3: school-lunch
village schools | words inflection | 3: teacher-shortage | 2: bridging-course online-lessons corridorSchool
remote lessons | words | 3: online-lessons
steam pump | words | 3: pumping-history
pumping station | words | 3: pumpingStation | 2: pumping-history
smog | word | 3: smog
snow roof | words | 3: snow-roof
lodz | accents name | 3: polish-glass | 2: brulee
Łukasz | accents name | 3: polish-glass
cafe naive | accents | 3: cafe-naive
Beranger | accents name | 3: cafe-naive
creme brulee | accents | 3: brulee
library midnight | words | 3: library-hours
libraries | tag word | 3: library-hours libraryNorthWall | 2: library-software teaWarehouse drawingArchive | 1: fever-clinic bridge-club ownElectricity
East Lake | name | 3: libraryNorthWall east-lake-swim east-lake-tunnel
ＥＡＳＴ　ＬＡＫＥ | fullWidth name | 3: libraryNorthWall east-lake-swim east-lake-tunnel
east lake tunnel | name words | 3: east-lake-tunnel
Dongfu Street | name | 3: teaWarehouse floodMarks stationSign | 1: drawingArchive
Willow Bank | name | 3: roofGarden pumpingStation | 1: floodMarks
Lin Yue | author name | 3: floodMarks heightLine drawingArchive busDepot courtyards stationSign ownElectricity river-level flood-history budget-2026 mayor-jiang
Qin Xiaoman | author name | 3: footbridge nineWalls roofGarden sensors bambooFloor ownElectricity
Helen Marsh | author name | 3: ms-bridges football-final organ-hall coronavirus-novel architect-prize
Helen Marsh prize | author words | 3: coronavirus-novel architect-prize
Street Studio | author name | 3: nightMarket floodMarks stationSign shade ferryLane planting-trees | 2: ai-traffic
Luo Qing | name | 3: architect-prize
Tan Wenjing | name | 3: weightlifter
Dr Tan | name | 3: villageClinic
Mo Hill | name | 3: footbridge hill-spring | 1: heat-record
Chufeng Institute of Design | name | 3: architect-prize | 2: drawingArchive
2017-09-19 | date | 3: schoolNetwork
September 2017 | date | 3: schoolNetwork
October 2017 | date | 3: teaWarehouse
October 1957 | date | 3: yangtze-bridge-first
brigde toll | typo | 3: bridge-toll
libary midnight | typo | 3: library-hours
hosptial food | typo | 3: hospital-food
marathn | typo | 3: marathon
firewroks | typo | 3: lift-ban
tenis courts | typo | 3: tennis-courts
watersehd | typo | 3: watershed
what happens to old mattresses | question | 3: mattress
when do the cranes come back | question | 3: crane-birds
what to do when a child has a fever | question | 3: fever-advice
why does water cost more | question | 3: water-price
why did the market roof collapse | question | 3: snow-roof
how are the trees planted | question | 3: planting-trees | 2: shade
marathon OR tennis | either | 3: marathon tennis-courts
smog OR snow | either | 3: smog snow-roof
barbecue | inflection | 2: smog bambooFloor
knitting | inflection | 3: tower-crane
donating organs | inflection | 3: organ-donors
"reading room" | phrase | 3: teaWarehouse | 2: library-hours
"station road" | phrase name | 3: burst-main
"power plant" | phrase | 3: power-plant
40.3 | number | 3: heat-record
41,000 drawings | number words | 3: drawingArchive
1,200 sensors | number words | 3: sensors
rammed earth | words | 3: villageClinic | 2: nineWalls | 1: bambooFloor
bamboo floor | words | 3: bambooFloor
damp walls | words | 3: nineWalls
hot-dry noodles | words | 2: nightMarket openHouse
open house | words | 3: openHouse
band saw | words | 3: modelWorkshop | 2: openHouse
night market | words | 3: nightMarket
station signs | words | 3: stationSign
camphor | word | 2: planting-trees ferryLane
server room | words | 3: ownElectricity | 1: openHouse lostProperty
热干面 | mixed hans3 | 2: nightMarket openHouse
天井 | mixed hans2 | 3: courtyards
orchest* | prefix | 3: watershed
pollut* OR smog | prefix either | 3: smog
falcon | word inflection | 2: power-plant
`);
