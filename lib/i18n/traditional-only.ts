/**
 * Frequent characters that only Traditional Chinese is written with. A page needs no dictionary to tell
 * a name of Taipei or Hong Kong from one of Wuhan; a run without any of them is taken as Simplified.
 */
const characters = [
  '來係個們傳內劉動務區吳員問單國圍園圖場學實對層島師廠廣廳張應時書會東楊業極榮構樓',
  '標樣樹橋機橫檢權歐歡歷殺毀氣決沒準溝溫滅滿漢潔濕灑灣無燈爐爭爾牆牽獎獨獲現環畫異',
  '當療發盜盡監盤眾礎禮種稱積穩窮競筆節範築簡糧約紅紙級細終組結統經綠維網緊線編練縣',
  '縮總織繪繼續罰羅義習聖聞聰聲職聽肅膽臉臺興舊艦莊華萬葉蓋蔣蕭薦藍藝藥蘇處蟲蠟術補',
  '裝製複見規視親覺覽觀觸訂計訓記訪設許評詞試詩話誌認語誤說課調談請論證識譯議護讀變',
  '讓豐貝負財貢貨貫責貴買費資賓賣賽贊贏趕趙躍車軍軟較載輕輛輪輸轉辦農這連進遊運過達',
  '違遠適選遺還邊邏郵鄉鄧鄭釋釘針銀銅銳鋒鋼錄錢錯鍵鎖鎮鏡鐘鐵長門開間閣閱闆闊關陰陳',
  '陸陽隊階際雙雲電霧靈韓頁項順須預領頭題顏願類風飛飯飲餘館馬馮騎驗驚體魚鳥鳳麗麥黃',
  '點齊齒龍龜',
];

export const traditionalOnly = new RegExp(`[${characters.join('')}]`, 'u');
