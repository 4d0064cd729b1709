/** A title in quotes as the first of several arguments. */
const FIRST_TITLE = /\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1\s*,/g
const PLAIN_TEST = /(?:^|[^.\w])(?:it|test)$/
/** With a table, or on a condition. */
const MADE_TEST = /(?:^|[^.\w])(?:it|test)\.(?:each|runIf)$/

/** The titles of the tests in a test file, as they are written there; not of those that are skipped or commented out. */
export function testNamesIn(source: string): ReadonlySet<string> {
  const names = [...source.matchAll(FIRST_TITLE)]
    .filter(({ index }) => isTest(source, index))
    .map(([, , title = '']) => title.replaceAll(/\\(.)/g, '$1'))
  return new Set(names)
}

function isTest(source: string, open: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', open) + 1, open).trimStart()
  if (line.startsWith('//') || line.startsWith('*')) return false
  const callee = source.slice(0, open)
  return callee.endsWith(')')
    ? MADE_TEST.test(callee.slice(0, opensAt(callee)))
    : PLAIN_TEST.test(callee.slice(-40))
}

/** Where the parenthesis begins that ends this text. */
function opensAt(text: string): number {
  let depth = 0
  for (let place = text.length - 1; place >= 0; place -= 1) {
    if (text[place] === ')') depth += 1
    if (text[place] === '(') depth -= 1
    if (depth === 0) return place
  }
  return 0
}
