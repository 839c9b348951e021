/** What newspapers write of more than films and novels do, the most frequent first. */
export const newsWords = `government market people president minister company police economy health
world country city bank trade election party court law school student university hospital water energy
oil gas climate war army border refugee vaccine virus technology internet phone software data security
research science space team game player season coach league cup goal olympic music film actor festival
book museum tax budget inflation growth export import price stock investor dollar euro rate union worker
job strike protest vote parliament senate congress treaty agreement sanction nuclear missile attack crash
fire flood storm earthquake drought farm food wheat rice airline airport train railway road bridge housing
rent property pension council mayor reform industry factory supply semiconductor battery solar wind
Europe Africa India Russia Japan America China London Paris Beijing Shanghai Berlin`.split(/\s+/);

/** Words that stand together, as real texts have them. */
export const collocations =
  `white house|prime minister|climate change|artificial intelligence|New York|
United Nations|supreme court|interest rate|human rights|stock market|real estate|public health|
foreign policy|nuclear power|social media|World Cup|central bank|trade war|Middle East|Hong Kong|
South Korea|electric vehicle|machine learning|health care|high school|air force|peace talks|
gross domestic product|European Union|World Health Organization|small business|oil price|free trade|
renewable energy|solar power|North Korea|economic growth|police officer|press conference|
general election|public transport|supply chain|carbon dioxide|housing market|high speed rail`
    .replaceAll('\n', '')
    .split('|');

export const newsWordsInChinese =
  `教育 经济 发展 政府 企业 市场 社会 国家 中国 北京 上海 武汉 科技 信息化
人工智能 互联网 数据 安全 医院 学校 大学 学生 教师 疫情 新闻 记者 国际 环境 能源 汽车 新能源 房地产 股市 银行
金融 投资 改革 文化 体育 足球 奥运会 教育信息化 和平大道 数字经济 乡村振兴 一带一路 气候变化 芯片 半导体 高铁
地铁 电影 音乐 旅游 农业 粮食 AI 5G GDP 中美关系 世界卫生组织 上海证券交易所 中华人民共和国 联合国 国务院
人民币 高考 养老金 住房公积金 公共交通 义务教育 基础设施 供应链 碳中和`.split(/\s+/);
