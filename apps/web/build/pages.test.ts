import { expect, test } from 'vitest'
import { shellPage } from './pages.ts'

test('no browser is asked to check, finish or translate what somebody writes, which some do on a server of theirs', () => {
  const page = shellPage({ language: 'nl', style: '', body: '', entry: '/a/main.js', imports: [] })
  expect(page.html).toContain('<body translate="no" spellcheck="false" writingsuggestions="false">')
})
