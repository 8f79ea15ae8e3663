/** Between two dates that hold together: 9月1日及び5日. */
export const JOINED =
  /^ ?(?:付け?)?(?:で|に|の)?(?:「[^」\n]{0,60}」(?:\([^)\n]{0,12}\))?)?(?:、|,| |と|及び|および|並びに|ならびに|・|または|又は)+(?:の)?$/;
/** 授業用は9日、事務用は20日にそれぞれ復旧. */
export const PAIRED = /^に?、[^、。]{1,20}[^にへ、。]は$/;
/** After an act that is spoken of first: 報告は…. */
export const TOPIC = /^(?:は|につきましては|については|に関しては|も)、?(?!し|せ)/;
/** After an act that is only referred to: 公表のとおり. */
export const REFERENCE = /^[^、。]{0,16}?(?:とおり|通り|につきまして|について|に関しまして|件)/;
/** 第2報をお伝えしてまいりました、…への侵入について、: what follows is of another day. */
export const RELATIVE = /^[^。、]{0,30}た、[^。、]{0,50}について、/;
/** 1月26日に公表しておりますが、その後の調べで: the day ends there. */
export const BREAK = /[、。](?:この間|その間|その後)/;
/** Before a telling whose content goes before it: …との報告. */
export const QUOTED = /(?:との|という|旨の?|といった)(?:[^、。]{0,8})?$/;

/** 調査が終わったのは…: the date that follows is of it. */
export const ENDED = /^(?:[^。、]{0,14}[ただ])?の[はが]、?$/;
/** 紛失したのは, 判明したのが before a date. */
export const DATED_BELOW =
  /^(?:の[はが]、?(?=\d)|(?:し|され|に遭っ|があっ|が起き|を受け)?(?:てい|てお)?(?:まし)?たの[はが]、?(?=\d|同|翌|前日|その))/;
/** After a date that is what the sentence tells: …は9月21日であった. */
export const IS_DATE =
  /^ ?(?:頃|ごろ)?(?:まで)?(?:の間)?(?:。|$|で(?:あ|し|す|ござ|、)|の?[日月火水木金土]曜日?(?:。|で)|だっ|、?(?:断続的に)?(?:続[いきけ]|繰り返|行われ)|と(?:推定|判明|考え|み))/;

/** At once, so on the day last named. */
export const AT_ONCE = /(?:すぐに|すぐさま|その場で|即座に)/;
/** The same in weaker words; the day must be named again behind. */
export const AT_ONCE_THAT_DAY = /(?:すぐに|すぐさま|その場で|即座に|直ちに|ただちに|速やかに)/;
