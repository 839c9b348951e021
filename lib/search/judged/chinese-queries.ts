import { readQueries } from './judged-query';

/** What readers of the Chinese paper ask for, each with the articles that they mean. */
export const chineseQueries = readQueries(`
电梯 | hans2 | 3: slow-lifts lift-law ferryLane mayor-lift housing-fund | 1: pumpingStation roofGarden
電梯 | hans2 traditional | 3: slow-lifts lift-law ferryLane mayor-lift housing-fund | 1: pumpingStation roofGarden
电梯为什么慢 | hans6 question | 3: slow-lifts | 2: ferryLane
电梯检验 | hans4 | 3: lift-law
加装电梯 | hans4 | 3: housing-fund
江波 | hans2 name | 3: mayor mayor-lift
市长 | hans2 | 3: mayor mayor-lift
长江 | hans2 name | 3: yangtze-bridge yangtze-bridge-first yangtze-dolphin river-level nanjing-bridge second-bridge-toll
长江大桥 | hans4 name | 3: yangtze-bridge yangtze-bridge-first nanjing-bridge
武汉长江大桥 | hans6 name | 3: yangtze-bridge yangtze-bridge-first
南京长江大桥 | hans6 name | 3: nanjing-bridge
大桥 | hans2 | 3: yangtze-bridge yangtze-bridge-first nanjing-bridge second-bridge-toll | 1: yangtze-dolphin bridge-cards mayor
桥牌 | hans2 | 3: bridge-cards
江豚 | hans2 | 3: yangtze-dolphin
jiangtun | pinyin | 3: yangtze-dolphin
水价 | hans2 | 3: water-price
水务 | hans2 | 3: water-price
税务 | hans2 | 3: tax-office
shuiwu | pinyin | 3: tax-office water-price
大水 | hans2 | 3: flood-history floodMarks | 2: pumpingStation
1954年 | date mixed | 3: flood-history floodMarks | 1: pumpingStation
研究生 | hans3 | 3: graduate-dorm
研究生宿舍 | hans4 | 3: graduate-dorm
生命起源 | hans4 | 3: graduate-life
天鹅 | hans2 | 3: swan
白天鹅 | hans3 | 3: swan
乒乓球 | hans3 | 3: racket-auction
拍卖 | hans2 | 3: racket-auction
和尚 | hans2 | 3: temple
城市的声音 | hans4 | 3: city-sound second-meeting
海水 | hans2 | 3: sh-seawater
上海 | hans2 name | 3: sh-seawater
二桥收费 | hans4 | 3: second-bridge-toll
书法 | hans2 | 3: art-strokes
规划 | hans2 | 3: city-plan-draft plan | 2: heightLine
公示 | hans2 | 3: city-plan-draft
公式 | hans2 | 3: formula
gongshi | pinyin | 3: city-plan-draft formula working-hours
工时 | hans2 | 3: working-hours
儿童医院 | hans4 name | 3: hospital-move
兒童醫院 | hans4 traditional | 3: hospital-move
医院 | hans2 | 3: hospital-move hospital-signs hospital | 2: ai-reads-scans | 1: heat-record night-bus second-meeting
人工智能 | hans4 tag | 3: ai-reads-scans ai-homework ai-class | 2: robot-soccer ai-traffic smart-factory | 1: digital-twin
AI作业 | mixed | 3: ai-homework | 2: ai-class
红绿灯 | hans3 | 3: ai-traffic
机器人 | hans3 | 3: robot-soccer
足球 | hans2 | 3: robot-soccer football-final
教育预算 | hans4 relaxed | 3: edu-budget
职业教育 | hans4 | 3: vocational-skill vocational
山区学校缺老师 | hans6 relaxed | 3: teacher-shortage
音乐老师 | hans4 | 3: schoolNetwork | 2: online-lessons
远程课堂 | hans4 | 3: online-lessons
马拉松 | hans3 | 3: marathon
malasong | pinyin | 3: marathon
点球大战 | hans4 | 3: football-final
中暑 | hans2 | 3: heat-record | 2: marathon
最热的一天 | hans4 | 3: heat-record
雾霾 | hans2 | 3: smog
霧霾 | hans2 traditional | 3: smog
大雪压塌菜场屋顶 | hans6 | 3: first-snow
夜班公交 | hans4 | 3: night-bus | 1: library-exam
公交停车场 | hans4 | 3: busDepot
地铁 | hans2 | 3: metro-line stationSign | 1: heat-record tax-office
十二号线 | hans4 | 3: metro-line
无轨电车 | hans4 | 3: old-trolley | 1: city-sound drawingArchive
自来水 | hans3 | 3: express-water
苹果 | hans2 | 3: apple-farm apple-phone
苹果 手机 | words | 3: apple-phone
苹果 -手机 | exclusion | 3: apple-farm
小米 | hans2 | 3: millet
热干面 | hans3 | 3: dry-noodles | 1: canteenHours nightMarket formula
熱乾麵 | hans3 traditional | 3: dry-noodles | 1: canteenHours nightMarket formula
理发店 | hans3 | 3: hair-barber | 1: floodMarks ferryLane
頭髮 | hans2 traditional | 3: hair-barber
公积金 | hans3 | 3: housing-fund
gongjijin | pinyin | 3: housing-fund
房租 | hans2 | 3: rent-rule
权利 | hans2 | 3: rights
权力 | hans2 | 3: rights
quanli | pinyin | 3: rights
实验失败 | hans4 | 3: sand-test
混凝土裂缝 | hans4 relaxed | 3: sand-test
自行车道 | hans4 | 3: trial-lane
汉剧 | hans2 | 3: stage-opera
皇后 | hans2 | 3: stage-opera
林玥 | author name hans2 | 3: mr-lin-portrait | 2: floodMarks heightLine drawingArchive busDepot courtyards stationSign ownElectricity river-level flood-history mayor-lift city-plan-draft edu-budget dr-huang
周安 | author name hans2 | 3: schoolNetwork teaWarehouse footbridge modelWorkshop villageClinic corridorSchool pumpingStation ferryLane libraryNorthWall yangtze-bridge-first hospital-move tan-doctor
秦小满 | author name hans3 | 3: footbridge nineWalls roofGarden sensors bambooFloor ownElectricity sand-test digital-twin
海伦·马什 | author name hans4 | 3: football-final stage-opera mr-lin-portrait
谭医生 | name hans3 | 3: tan-doctor villageClinic
枫湾村 | name hans3 | 3: tan-doctor villageClinic | 2: stage-opera
黄鹤楼 | name hans3 | 3: dr-huang
图书馆 | hans3 tag | 3: library-exam library-county libraryNorthWall | 2: teaWarehouse drawingArchive libraryMove | 1: bridge-cards
市图书馆 | hans4 name | 3: library-exam
tushuguan | pinyin tag | 3: library-exam library-county libraryNorthWall | 2: teaWarehouse drawingArchive libraryMove | 1: bridge-cards
图书馆 -考试 | exclusion tag | 3: library-county libraryNorthWall | 2: teaWarehouse drawingArchive libraryMove | 1: bridge-cards
梅雨 | hans2 | 3: plum-rain nineWalls
雨水管 | hans3 | 3: drain-upgrade
台北 | hans2 name | 3: taipei-show
臺北設計展 | hans4 traditional name | 3: taipei-show
香港电车 | hans4 name | 3: hk-tram
電車 | hans2 traditional | 3: hk-tram old-trolley | 1: football-final city-sound drawingArchive
BIM模型 | mixed | 3: digital-twin
ＢＩＭ模型 | mixed fullWidth | 3: digital-twin
BIM | word | 3: digital-twin | 1: libraryMove
CO2 | number mixed | 2: schoolNetwork libraryNorthWall
武汉长江大桥是哪一年建成的 | hans6 relaxed question | 3: yangtze-bridge-first | 1: yangtze-bridge
学生在学校轮流做饭 | hans6 relaxed question | 3: school-lunch
明年给学校的预算有多少 | hans6 relaxed question | 3: edu-budget
租房押金不能超过几个月 | hans6 relaxed question | 3: rent-rule
老人怎么在医院里找路 | hans6 relaxed question | 3: hospital-signs
水价为什么上调 | hans6 relaxed question | 3: water-price
2017年9月 | date mixed | 3: schoolNetwork
2017-09-19 | date | 3: schoolNetwork
2017年10月12日 | date mixed | 3: teaWarehouse
1957年10月 | date mixed | 3: yangtze-bridge-first
wuhan daqiao | pinyin name | 3: yangtze-bridge yangtze-bridge-first | 1: mayor
yusuan | pinyin tag | 3: edu-budget | 1: water-price tax-office mayor-lift second-bridge-toll working-hours housing-fund
dian ti | pinyin | 3: slow-lifts lift-law ferryLane mayor-lift housing-fund | 1: pumpingStation roofGarden
鱼 | oneHan | 3: fish sh-seawater | 1: graduate-life yangtze-dolphin sensors pumpingStation
雪 | oneHan | 3: first-snow
桥 | oneHan | 3: footbridge yangtze-bridge yangtze-bridge-first nanjing-bridge second-bridge-toll | 2: bridge-cards | 1: mayor marathon yangtze-dolphin edu-budget second-meeting
狗 | oneHan | 2: marathon courtyards | 1: stage-opera
马拉松 OR 足球 | either | 3: marathon robot-soccer football-final
“给学校的多了” | phrase | 3: edu-budget
“人工智能” “放射科” | phrase | 3: ai-reads-scans
人工只能 | typo hans4 | 3: ai-reads-scans ai-homework ai-class | 2: robot-soccer ai-traffic smart-factory | 1: digital-twin
图书管 | typo hans3 | 3: library-exam library-county libraryNorthWall | 2: teaWarehouse drawingArchive libraryMove | 1: bridge-cards
黄鹤搂 | typo hans3 | 3: dr-huang
茶叶仓库 | hans4 | 3: teaWarehouse | 1: floodMarks heightLine modelWorkshop
夯土 | hans2 | 3: villageClinic | 2: nineWalls | 1: bambooFloor
竹楼板 | hans3 | 3: bambooFloor
高度线 | hans3 | 3: heightLine
传感器 | hans3 | 3: sensors | 2: smart-factory
夜市 | hans2 | 3: nightMarket
走廊 | hans2 | 3: corridorSchool | 1: heightLine
凳子 | hans2 | 3: stoolExam | 1: floodMarks villageClinic footbridge
档案 | hans2 | 3: drawingArchive teaWarehouse | 1: courtyards floodMarks ownElectricity
食堂 | hans2 | 3: canteenHours | 1: ownElectricity stoolExam busDepot bambooFloor libraryMove lostProperty
健康 | tag hans2 | 3: hospital-move hospital-signs ai-reads-scans smog express-water tan-doctor school-lunch
体育 | tag hans2 | 3: racket-auction robot-soccer marathon football-final | 1: smog
轮渡 | hans2 | 3: river-level | 2: heightLine yangtze-bridge | 1: yangtze-bridge-first city-sound floodMarks ferryLane drawingArchive stationSign
`);
