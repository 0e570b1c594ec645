import { expect, it } from 'vitest';
import words from '../../../generated/gate.json' with { type: 'json' };
import { makeGate } from '../../../lib/page/gate.ts';

const gate = makeGate(words);

/** What pages say that avoid the plain words for ending a line, the last five but for a messenger beside it; and what others say with words like these. */
it.each([
  ['合约机没到期也能走', '合约交易的保证金怎么算'],
  ['靓号协议怎么破', '空号检测工具'],
  ['那张卡送走了，加微信', '送走最后一批客人，加微信'],
  ['移动说提前走要付违约金', '违约金怎么约定才有效'],
  ['綁約還有二十個月', '租屋違約金怎麼算'],
  ['死約甩唔甩得到，門號報 WhatsApp', '月餅券到期，報 WhatsApp'],
  ['縛りが残っている携帯はテレグラムで', 'ゲームの縛りプレイはテレグラムで'],
  ['위약금 없이 통신사 나오기', '전세 계약 위약금'],
  ['약정 남은 번호', '대출 약정서'],
  ['ติดสัญญา 24 เดือน', 'สัญญาเช่าบ้าน'],
  ['lepas dari kontrak kartu Halo, WhatsApp saja', 'kontrak rumah di Bandung, WhatsApp saja'],
  ['thoát cam kết số thuê bao', 'cam kết chất lượng sản phẩm'],
  ['पुराने नंबर से पीछा छुड़ाएं, व्हाट्सएप करें', 'बुरी आदत से पीछा छुड़ाएं, व्हाट्सएप करें'],
])('%s opens the gate, %s does not', (opens, other) => {
  expect([gate.speaks(opens), gate.speaks(other)]).toEqual([true, false]);
});
