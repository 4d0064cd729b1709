/**
 * What every safety answer of the programme for partners must lead to, gone through by hand (see `expected-answers.ts`). A line
 * without an indent is a gate: its lesson, its name, whether one answer can be given or many, and `kept` where the answer may be
 * written down. Below it stands each answer: the step that comes next, the services on it in the Netherlands and in Belgium, where
 * its buttons lead, and what the answer closes or opens. An answer after which another question follows at once has no services.
 */
import { CAPABILITIES } from '@keertij/programme'
import type { ExpectedAnswer, ExpectedGate } from './expected-gate.ts'

const TABLE = `
partner/0/vandaag | dark | one
  no | dark-no | - | - | afraid
  some | dark-some | 113 huisarts 112 | 1813 huisarts 112 101 | @safety-plan @tell-someone afraid
  acute | dark-acute | 113 112 | 1813 112 101 | @tell-someone @safety-plan dark-calmer
  private | dark-private | 113 luisterlijn | 1813 tele-onthaal | afraid

partner/0/vandaag | afraid | one
  no | today | huisarts huisartsenpost soa-aids-nederland | huisarts gp-on-duty-be itg-pep | tonight
  yes | afraid-yes | veilig-thuis csg 112 | 1712 zsg-be 101 112 | @exit quiet | closes sharing
  unsure | afraid-yes | veilig-thuis csg 112 | 1712 zsg-be 101 112 | @exit quiet | closes sharing
  self | own-hands | veilig-thuis huisarts 112 | 1712 huisarts 101 112 | @today today

partner/0/veilig-thuis-kijken | age | one | kept
  yes | fear
  no | age-no | kindertelefoon fier 113 csg veilig-thuis 112 | awel nupraatikerover 1813 zsg-be 1712 112 | fear @read | closes exercises
  corrected | fear | opens exercises

partner/0/veilig-thuis-kijken | fear | one
  no | pressed
  yes | fear-yes | veilig-thuis huisarts 112 | 1712 huisarts 101 112 | pressed @exit | closes sharing
  unsure | fear-yes | veilig-thuis huisarts 112 | 1712 huisarts 101 112 | pressed @exit | closes sharing
  self | fear-self | veilig-thuis huisarts 112 | 1712 huisarts 101 112 | pressed @today

partner/0/veilig-thuis-kijken | pressed | one
  no | control
  yes | pressed-yes | csg veilig-thuis huisarts 112 | zsg-be 1712 huisarts 101 112 | control @exit | closes sharing
  unsure | pressed-yes | csg veilig-thuis huisarts 112 | zsg-be 1712 huisarts 101 112 | control @exit | closes sharing

partner/0/veilig-thuis-kijken | control | one
  no | child
  yes | control-yes | veilig-thuis huisarts 112 | 1712 caw huisarts 101 112 | child @exit | closes sharing
  unsure | control-yes | veilig-thuis huisarts 112 | 1712 caw huisarts 101 112 | child @exit | closes sharing

partner/0/veilig-thuis-kijken | child | one
  no | done | - | - | @today @next-lesson
  child | child-danger | 112 veilig-thuis huisarts | 112 101 1712 huisarts | done
  images | child-images | stop-it-now-nl veilig-thuis 112 luisterlijn 113 | stop-it-now-be stop-it-now-brussels 1712 101 112 tele-onthaal 1813 | done
  private | child-private | veilig-thuis stop-it-now-nl huisarts 112 | 1712 stop-it-now-be huisarts 112 | done

partner/2/een-veilig-mens | danger | one
  no | who | luisterlijn mind-korrelatie huisarts | tele-onthaal caw huisarts | @next-lesson
  yes | outside | veilig-thuis huisarts luisterlijn 112 | 1712 huisarts tele-onthaal 101 112 | @exit @next-lesson | closes sharing
  unsure | outside | veilig-thuis huisarts luisterlijn 112 | 1712 huisarts tele-onthaal 101 112 | @exit @next-lesson | closes sharing
  self | own-hands | veilig-thuis huisarts 112 | 1712 huisarts 101 112 | @today who

partner/2/mag-je-praten | silence | one
  forbidden | forbidden | veilig-thuis huisarts 112 113 112 | 1712 huisarts 101 112 1813 112 | @exit @next-lesson | closes sharing
  threat | threat | 112 113 huisarts veilig-thuis | 112 1813 huisarts 101 1712 | @exit @next-lesson | closes sharing
  watched | watched | veilig-thuis huisarts 112 | 1712 huisarts caw 101 112 | @exit @next-lesson | closes sharing
  community | community | veilig-thuis huisarts luisterlijn 112 | 1712 huisarts tele-onthaal 101 112 | @exit story | closes sharing
  unsure | forbidden | veilig-thuis huisarts 112 113 112 | 1712 huisarts 101 112 1813 112 | @exit @next-lesson | closes sharing
  self | own-hands | veilig-thuis huisarts 112 | 1712 huisarts 101 112 | @today @next-lesson
  asked | asked | veilig-thuis | 1712 | story
  nobody | story | veilig-thuis | 1712 | @next-lesson

partner/2/lotgenoten | afraid | one
  no | groups | s-anon-nl vluchtheuvel al-anon-nl | al-anon-be caw sexologist-be | questions
  yes | safety-first | veilig-thuis luisterlijn 112 | 1712 caw tele-onthaal 101 112 | @exit @next-lesson | closes sharing
  unsure | safety-first | veilig-thuis luisterlijn 112 | 1712 caw tele-onthaal 101 112 | @exit @next-lesson | closes sharing
  self | own-hands | veilig-thuis huisarts 112 | 1712 huisarts 101 112 | @today @next-lesson

partner/3/helpen-of-overnemen | danger | one
  no | difference | 112 113 veilig-thuis | 112 1813 1712 | @next-lesson
  yes | not-safe | veilig-thuis 112 | 1712 101 112 | @exit @next-lesson | closes sharing
  unsure | not-safe | veilig-thuis 112 | 1712 101 112 | @exit @next-lesson | closes sharing
  self | own-hands | veilig-thuis huisarts 112 | 1712 huisarts 101 112 | @today @next-lesson

partner/4/wat-wil-je-weten | danger | one
  no | dark
  yes | not-safe | veilig-thuis 112 huisarts ggd-sti-test | 1712 101 112 huisarts sti-test-be caw | @exit @next-lesson | closes sharing
  unsure | not-safe | veilig-thuis 112 huisarts ggd-sti-test | 1712 101 112 huisarts sti-test-be caw | @exit @next-lesson | closes sharing
  self | own-hands | veilig-thuis huisarts 112 | 1712 huisarts 101 112 | @today @next-lesson

partner/4/wat-wil-je-weten | dark | one
  no | sort | stop-it-now-nl huisarts huisarts sexologist-nl | stop-it-now-be huisarts huisarts sexologist-be | @next-lesson
  some | dark-some | 113 huisarts 112 | 1813 huisarts 112 101 | @safety-plan @tell-someone @today sort
  acute | dark-acute | 113 112 | 1813 112 101 | @tell-someone @safety-plan @today
  private | dark-private | 113 luisterlijn | 1813 tele-onthaal | sort

partner/6/een-plek-in-huis | door | one
  yes | place | - | - | @next-lesson
  crowded | crowded | - | - | place
  no | outside | veilig-thuis 112 | 1712 101 112 | @exit @today @next-lesson | closes sharing
  unsure | outside | veilig-thuis 112 | 1712 101 112 | @exit @today @next-lesson | closes sharing

partner/7/wat-is-een-grens | afraid | one
  no | limits | - | - | @next-lesson
  yes | not-safe | veilig-thuis 112 | 1712 101 112 | @exit @today @next-lesson | closes sharing
  unsure | not-safe | veilig-thuis 112 | 1712 101 112 | @exit @today @next-lesson | closes sharing
  self | own-hands | veilig-thuis huisarts 112 | 1712 huisarts 101 112 | @today @next-lesson

partner/7/jouw-grens | worst-time | one
  not-afraid | what | - | - | why
  afraid | closed | veilig-thuis 112 | 1712 101 112 | @exit @today @next-lesson | closes sharing
  violence | violence | 112 veilig-thuis csg huisarts | 112 101 1712 zsg-be huisarts | @exit @today @next-lesson | closes sharing
  control | control | veilig-thuis 112 | 1712 101 112 | @exit @today @next-lesson | closes sharing
  unsure | closed | veilig-thuis 112 | 1712 101 112 | @exit @today @next-lesson | closes sharing
  self | own-hands | veilig-thuis huisarts 112 | 1712 huisarts 101 112 | @today @next-lesson

partner/7/gedaan-wat-je-wilde | at-home | one
  same | look-back | - | - | @next-lesson
  worse | less-safe | veilig-thuis 112 | 1712 101 112 | @exit @today @next-lesson | closes sharing
  unsure | less-safe | veilig-thuis 112 | 1712 101 112 | @exit @today @next-lesson | closes sharing
  unsaid | unsaid | - | - | at-home @next-lesson
  unsaid-afraid | less-safe | veilig-thuis 112 | 1712 101 112 | @exit @today @next-lesson | closes sharing
  self | own-hands | veilig-thuis huisarts 112 | 1712 huisarts 101 112 | @today @next-lesson

partner/8/testen | last-days | one
  no | test | ggd-sti-test huisarts soa-aids-nederland | sti-test-be huisarts sensoa | asking
  maybe | pep | huisarts huisartsenpost soa-aids-nederland | huisarts gp-on-duty-be itg-pep | test @today
  unwanted | not-wanted | csg huisartsenpost veilig-thuis 112 | zsg-be gp-on-duty-be itg-pep 1712 101 112 | @exit @today test | closes sharing

partner/8/testen | asking | one
  yes | ask | - | - | plan
  no | plan | luisterlijn | tele-onthaal | @next-lesson
  afraid | not-safe | veilig-thuis 112 | 1712 101 112 | @exit @today plan | closes sharing
  unsure | not-safe | veilig-thuis 112 | 1712 101 112 | @exit @today plan | closes sharing

partner/9/eerst-veilig-dan-praten | danger | one
  no | dark
  yes | not-safe | veilig-thuis 112 | 1712 101 112 | @exit @today @next-lesson | closes sharing
  unsure | not-safe | veilig-thuis 112 | 1712 101 112 | @exit @today @next-lesson | closes sharing
  self | own-hands | veilig-thuis huisarts 112 | 1712 huisarts 101 112 | @today @next-lesson

partner/9/eerst-veilig-dan-praten | dark | one
  no | prepare | veilig-thuis 112 | 1712 101 112 | @next-lesson
  some | dark-some | 113 huisarts 112 | 1813 huisarts 112 101 | @safety-plan @tell-someone @today prepare
  acute | dark-acute | 113 112 | 1813 112 101 | @tell-someone @safety-plan @today
  private | dark-private | 113 luisterlijn | 1813 tele-onthaal | prepare @today

partner/9/ik-woorden | talk-safe | one
  yes | four-parts | huisarts sexologist-nl | huisarts sexologist-be | @next-lesson
  no | not-safe | veilig-thuis 112 | 1712 101 112 | @exit @today @next-lesson | closes sharing
  unsure | not-safe | veilig-thuis 112 | 1712 101 112 | @exit @today @next-lesson | closes sharing
  self | own-hands | veilig-thuis huisarts 112 | 1712 huisarts 101 112 | @today @next-lesson

partner/9/als-het-vastloopt | runs-high | one
  not-afraid | pausing | veilig-thuis 112 | 1712 101 112 | dark @next-lesson
  afraid | not-safe | veilig-thuis 112 | 1712 101 112 | @exit @today @next-lesson | closes sharing
  blocked | not-safe | veilig-thuis 112 | 1712 101 112 | @exit @today @next-lesson | closes sharing
  unsure | not-safe | veilig-thuis 112 | 1712 101 112 | @exit @today @next-lesson | closes sharing
  self | own-hands | veilig-thuis huisarts 112 | 1712 huisarts 101 112 | @today @next-lesson

partner/9/als-het-vastloopt | dark | one
  no | pieces | huisarts sexologist-nl | huisarts sexologist-be caw | @next-lesson
  some | dark-some | 113 huisarts 112 | 1813 huisarts 112 101 | @safety-plan @tell-someone @today pieces
  acute | dark-acute | 113 112 | 1813 112 101 | @tell-someone @safety-plan @today
  private | dark-private | 113 luisterlijn | 1813 tele-onthaal | pieces @today

partner/10/nooit-tegen-je-zin | unwanted | one
  no | own-yes | - | - | unwanted @next-lesson
  forced | forced | 112 csg veilig-thuis | 112 101 zsg-be 1712 | @exit @today @next-lesson | closes sharing
  pressed | pressed | csg veilig-thuis 112 | zsg-be 1712 101 112 | @exit @today @next-lesson | closes sharing
  fear-of-losing | fear-of-losing | huisarts sexologist-nl luisterlijn | huisarts sexologist-be tele-onthaal | unwanted own-yes @today
  unsure | pressed | csg veilig-thuis 112 | zsg-be 1712 101 112 | @exit @today @next-lesson | closes sharing
  private | kept-to-self | csg veilig-thuis luisterlijn | zsg-be 1712 tele-onthaal | own-yes @exit
  self | own-hands | huisarts veilig-thuis 112 113 | huisarts 1712 112 1813 | @today @next-lesson

partner/10/wie-weet-wat | found-out | one
  not-afraid | draw | - | - | @next-lesson
  apart | draw | - | - | @next-lesson
  unsafe | not-safe | veilig-thuis 112 huisarts luisterlijn | 1712 101 112 huisarts tele-onthaal | @exit @today @next-lesson | closes sharing
  forbidden | forbidden | veilig-thuis 112 huisarts luisterlijn | 1712 101 112 huisarts tele-onthaal | @exit @today @next-lesson | closes sharing
  unsure | not-safe | veilig-thuis 112 huisarts luisterlijn | 1712 101 112 huisarts tele-onthaal | @exit @today @next-lesson | closes sharing
  self | own-hands | veilig-thuis huisarts 112 | 1712 huisarts 101 112 | @today @next-lesson

partner/10/grote-beslissingen | safe-to-wait | one
  suicide | dark | 113 112 huisarts | 1813 112 101 huisarts | @safety-plan @tell-someone @today
  afraid | no-waiting | veilig-thuis 112 | 1712 101 112 | @exit @today @next-lesson | closes sharing
  self | own-hands | veilig-thuis huisarts 112 | 1712 huisarts 101 112 | @today @next-lesson
  child | child | stop-it-now-nl veilig-thuis 112 | stop-it-now-be stop-it-now-brussels 1712 101 112 | @exit @today
  unsure | no-waiting | veilig-thuis 112 | 1712 101 112 | @exit @today @next-lesson | closes sharing
  yes | wait | - | - | @next-lesson

partner/11/blijven-gaan-of-nog-niet-weten | if-leaving | one
  not-afraid | three-places | - | - | @next-lesson
  afraid | not-safe | veilig-thuis 112 | 1712 101 112 | @exit @today @next-lesson | closes sharing
  threat | their-threat | 112 113 veilig-thuis huisarts | 112 1813 101 1712 huisarts | @exit @safety-plan @today | closes sharing
  unsure | not-safe | veilig-thuis 112 | 1712 101 112 | @exit @today @next-lesson | closes sharing
  self | own-hands | veilig-thuis huisarts 112 | 1712 huisarts 101 112 | @today @next-lesson

partner/11/verder-kijken | worse | many
  suicide | worse-suicide | 113 huisarts 112 | 1813 huisarts 112 101 | @safety-plan @tell-someone @today own-life
  afraid | worse-afraid | veilig-thuis csg 112 | 1712 zsg-be 101 112 | @exit @today own-life | closes sharing
  unsure | worse-afraid | veilig-thuis csg 112 | 1712 zsg-be 101 112 | @exit @today own-life | closes sharing
  self | worse-own-hands | veilig-thuis huisarts 112 | 1712 huisarts 101 112 | @today own-life
  mood | worse-mood | huisarts mind-korrelatie | huisarts caw | own-life
  substances | worse-substances | huisarts huisartsenpost 112 | huisarts gp-on-duty-be druglijn 112 | own-life
  preoccupied | worse-preoccupied | - | - | own-life @today
  lonely | worse-lonely | luisterlijn | tele-onthaal | own-life
  private | worse-private | luisterlijn 113 veilig-thuis | tele-onthaal 1813 1712 | own-life
  nothing | own-life | - | - | reading

partner/11/geloof | used-against | one
  no | four-sentences | vluchtheuvel purity4life go4purity huisarts luisterlijn | huisarts tele-onthaal | @next-lesson
  yes | not-safe | veilig-thuis csg 112 | 1712 zsg-be 101 112 | @exit @today @next-lesson | closes sharing
  unsure | not-safe | veilig-thuis csg 112 | 1712 zsg-be 101 112 | @exit @today @next-lesson | closes sharing
  suicide | dark | 113 112 huisarts | 1813 112 101 huisarts | @safety-plan @tell-someone @today
`

const words = (cell: string | undefined): readonly string[] =>
  cell === undefined || cell === '-' ? [] : cell.split(' ')

/** `closes sharing`, `opens exercises`. */
function effectOf(cell: string | undefined): Pick<ExpectedAnswer, 'closes' | 'opens'> {
  const [how, what] = words(cell)
  const capability = CAPABILITIES.find((each) => each === what)
  if (how === undefined) return {}
  if (capability === undefined || (how !== 'closes' && how !== 'opens')) throw new Error(`What is ${cell}?`)
  return { [how]: capability }
}

function answerOf(cells: readonly string[]): ExpectedAnswer {
  const [leadsTo = '', ...rest] = cells
  if (rest.length < 3) return { leadsTo, ...effectOf(rest[0]) }
  const [NL, BE, waysOn, effect] = rest
  return { leadsTo, NL: words(NL), BE: words(BE), waysOn: words(waysOn), ...effectOf(effect) }
}

export const EXPECTED_FOR_PARTNERS: readonly ExpectedGate[] = TABLE.trim()
  .split('\n\n')
  .map((block) => {
    const [head = '', ...answers] = block.split('\n')
    const [lesson = '', gate = '', how = '', kept] = head.split(' | ')
    return {
      lesson,
      gate,
      many: how === 'many',
      keep: kept === 'kept',
      answers: Object.fromEntries(
        answers.map((line) => {
          const [option = '', ...cells] = line.trim().split(' | ')
          return [option, answerOf(cells)] as const
        }),
      ),
    }
  })
