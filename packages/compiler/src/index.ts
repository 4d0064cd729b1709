/**
 * Content files to programme: parse > validate > lint > compile. A problem is data that names file, line and repair;
 * nothing is thrown for what a writer can get wrong.
 */
export { compileContent, type Compiled, type CompileOptions } from './compile/compile.ts'
export type { Counts } from './compile/counts.ts'
export { checkElements, type CheckedElements, type Surroundings } from './elements/check.ts'
export { ELEMENTS } from './elements/read.ts'
export { MADE_PAGES } from './rules/pages.ts'
export { writePack, type WrittenPack } from './pack.ts'
export type { Problem } from './problem.ts'
