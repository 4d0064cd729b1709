import { balanceExamples } from './balance/examples.tsx'
import { barrelExamples } from './barrel/examples.tsx'
import { barsExamples } from './bars/examples.tsx'
import { buttonExamples } from './button/examples.tsx'
import { chartExamples } from './chart/examples.tsx'
import { chipsExamples } from './chips/examples.tsx'
import { choicesExamples } from './choices/examples.tsx'
import { circlesExamples, circlesPictureExamples } from './circles/examples.tsx'
import { crisisSheetExamples } from './crisis-sheet/examples.tsx'
import { dialogExamples } from './dialog/examples.tsx'
import { dropsExamples } from './drops/examples.tsx'
import { emptyExamples } from './empty/examples.tsx'
import type { Example } from './example.ts'
import { exerciseExamples } from './exercise/examples.tsx'
import { Frame } from './frame/frame.tsx'
import { growingExamples } from './growing/examples.tsx'
import { heatMapExamples } from './heat-map/examples.tsx'
import { iconExamples } from './icon/examples.tsx'
import { ifThenExamples } from './if-then/examples.tsx'
import { ladderExamples } from './ladder/examples.tsx'
import { lineChartExamples } from './line-chart/examples.tsx'
import { listFieldExamples } from './list-field/examples.tsx'
import { loopExamples } from './loop/examples.tsx'
import { noteExamples } from './note/examples.tsx'
import { noticeExamples } from './notice/examples.tsx'
import { pairsExamples } from './pairs/examples.tsx'
import { rankedExamples } from './ranked/examples.tsx'
import { rateExamples } from './rate/examples.tsx'
import { photosExamples } from './photos/examples.tsx'
import { recordingExamples } from './recording/examples.tsx'
import { reflectionExamples } from './reflection/examples.tsx'
import { rowExamples } from './row/examples.tsx'
import { rulerExamples } from './ruler/examples.tsx'
import { savedExamples } from './saved/examples.tsx'
import { scaleExamples } from './scale/examples.tsx'
import { seaExamples, seaTimerExamples } from './sea/examples.tsx'
import { stepsExamples } from './steps/examples.tsx'
import { tabBarExamples } from './tab-bar/examples.tsx'
import { textFieldExamples } from './text-field/examples.tsx'
import { tideExamples } from './tide/examples.tsx'
import { topBarExamples } from './top-bar/examples.tsx'
import { valuesExamples } from './values/examples.tsx'
import { waterlineExamples } from './waterline/examples.tsx'
import { weekExamples } from './week/examples.tsx'
import { wheelExamples } from './wheel/examples.tsx'
import { whenExamples } from './when/examples.tsx'
import { yoursExamples } from './yours/examples.tsx'

/** Every component in its states, by component. The bars and the crisis sheet stand around the gallery, as on a page. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  Waterline: waterlineExamples,
  Tide: tideExamples,
  HeatMap: heatMapExamples,
  Ranked: rankedExamples,
  Drops: dropsExamples,
  LineChart: lineChartExamples,
  Bars: barsExamples,
  Chart: chartExamples,
  Sea: seaExamples,
  SeaTimer: seaTimerExamples,
  Rate: rateExamples,
  Scale: scaleExamples,
  Choices: choicesExamples,
  Chips: chipsExamples,
  TextField: textFieldExamples,
  ListField: listFieldExamples,
  IfThen: ifThenExamples,
  Growing: growingExamples,
  Ruler: rulerExamples,
  Balance: balanceExamples,
  Circles: circlesExamples,
  CirclesPicture: circlesPictureExamples,
  Values: valuesExamples,
  When: whenExamples,
  Loop: loopExamples,
  Pairs: pairsExamples,
  Wheel: wheelExamples,
  Barrel: barrelExamples,
  Ladder: ladderExamples,
  Week: weekExamples,
  Recording: recordingExamples,
  Photos: photosExamples,
  Reflection: reflectionExamples,
  Exercise: exerciseExamples,
  Row: rowExamples,
  Button: buttonExamples,
  Steps: stepsExamples,
  Yours: yoursExamples,
  Saved: savedExamples,
  Note: noteExamples,
  Notice: noticeExamples,
  Empty: emptyExamples,
  Dialog: dialogExamples,
  Icon: iconExamples,
}

/** All examples on one page, for eyes and for the accessibility run. */
export function Gallery() {
  return (
    <Frame
      skipLabel="Naar de inhoud"
      top={topBarExamples[0]?.show()}
      tabs={tabBarExamples[0]?.show()}
      layers={crisisSheetExamples[0]?.show()}
    >
      <h1>Onderdelen</h1>
      {Object.entries(EXAMPLES).map(([component, examples]) => (
        <section class="part" key={component} aria-label={component}>
          <h2>{component}</h2>
          {examples.map((example) => (
            <div class="gap" key={example.name} data-example={`${component}: ${example.name}`}>
              <p class="note">{example.name}</p>
              {example.show()}
            </div>
          ))}
        </section>
      ))}
    </Frame>
  )
}
