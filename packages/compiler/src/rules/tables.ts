import { daysBetween } from '@keertij/kernel'
import type { Content } from '../content.ts'
import type { Table } from '../parse/table.ts'
import { error, type Problem } from '../problem.ts'
import type { Rule } from './rule.ts'

const ID = 'tables'

/** Every entry has its own id, and no service is shown past the day until which it was checked. */
export const tables: Rule = {
  id: ID,
  onForm: false,
  check: (content) => [
    ...doubles(content.directory),
    ...doubles(content.sources),
    ...doubles(content.glossary),
    ...expired(content),
  ],
}

const doubles = <Row extends { readonly id: string }>(table: Table<Row>): readonly Problem[] =>
  table.rows
    .filter((row, index) => table.rows.findIndex(({ id }) => id === row.id) < index)
    .map((row) =>
      error(
        ID,
        table.at(row),
        `The id "${row.id}" is used twice.`,
        'Give this entry another id, or remove it.',
      ),
    )

function expired({ directory, today }: Content): readonly Problem[] {
  const backwards = directory.rows.filter(({ verifiedOn, expires }) => daysBetween(verifiedOn, expires) <= 0)
  const past = directory.rows.filter(({ expires }) => today !== undefined && daysBetween(expires, today) > 0)
  return [
    ...backwards.map((row) =>
      error(
        ID,
        directory.at(row),
        `"${row.id}" expires before it was checked.`,
        'Correct expires or verifiedOn.',
      ),
    ),
    ...past.map((row) =>
      error(
        ID,
        directory.at(row),
        `"${row.id}" was checked on ${row.verifiedOn} and expired on ${row.expires}.`,
        `Check number and site (source then: ${row.source}), and write the new dates.`,
      ),
    ),
  ]
}
