import { PAGE_PLACES, type Block, type Inline, type Page } from '@keertij/programme'
import { Icon, Rows } from '@keertij/ui'
import type { ComponentChildren } from 'preact'
import { HelpCard } from './help-card.tsx'
import { hrefOf, pathOf, siteWords, type Site } from './site.ts'

interface Written {
  readonly site: Site
  readonly page: Page
}

/** The text of a public page. It asks nothing, so there is nothing here that answers. */
export function PageBlocks({ site, page, of }: Written & { readonly of: readonly Block[] }) {
  const main = of.findIndex(({ t }) => t === 'button')
  return (
    <>
      {of.map((block, at) => (
        <PageBlock key={at} site={site} page={page} block={block} main={at === main} />
      ))}
    </>
  )
}

function PageBlock({ block, main, ...written }: Written & { readonly block: Block; readonly main: boolean }) {
  const words = siteWords[written.page.language]
  const inlines = (c: readonly Inline[]): ComponentChildren => <PageInlines {...written} of={c} />
  switch (block.t) {
    case 'h':
      return block.level === 1 ? (
        <h1>{inlines(block.c)}</h1>
      ) : block.level === 2 ? (
        <h2>{inlines(block.c)}</h2>
      ) : (
        <h3>{inlines(block.c)}</h3>
      )
    case 'p':
      return <p>{inlines(block.c)}</p>
    case 'ul':
    case 'ol': {
      const items = block.items.map((item, at) => <li key={at}>{inlines(item)}</li>)
      return block.t === 'ul' ? <ul class="bullets">{items}</ul> : <ol class="numbers">{items}</ol>
    }
    case 'quote':
      return (
        <blockquote class="say-so">
          <PageBlocks {...written} of={block.c} />
        </blockquote>
      )
    case 'note':
      return (
        <aside class="aside" aria-label={words[block.kind]}>
          <PageBlocks {...written} of={block.c} />
        </aside>
      )
    case 'help':
      return (
        <Rows>
          {block.ids.flatMap((id) => {
            const entry = written.site.directory.find((known) => known.id === id)
            return entry ? [<HelpCard key={id} entry={entry} language={written.page.language} />] : []
          })}
        </Rows>
      )
    case 'button': {
      const place = 'place' in block.goto ? block.goto.place : undefined
      const known = PAGE_PLACES.find((each) => each === place)
      if (known === undefined) return null
      return (
        <p class="go-on">
          <a class={main ? 'button wide' : 'button quiet wide'} href={hrefOf(known)}>
            {known === 'now-help' && <Icon name="wave" />}
            {inlines(block.c)}
          </a>
        </p>
      )
    }
    default:
      // What asks something stands on no page: the compiler sees to that.
      return null
  }
}

export function PageInlines({ of, ...written }: Written & { readonly of: readonly Inline[] }) {
  return (
    <>
      {of.map((part, at) => (
        <PageInline key={at} {...written} part={part} />
      ))}
    </>
  )
}

function PageInline({ part, ...written }: Written & { readonly part: Inline }) {
  const { site, page } = written
  if (typeof part === 'string') return <>{part}</>
  switch (part.t) {
    case 'em':
      return (
        <em>
          <PageInlines {...written} of={part.c} />
        </em>
      )
    case 'strong':
      return (
        <strong>
          <PageInlines {...written} of={part.c} />
        </strong>
      )
    case 'link':
      return (
        <a href={pathOf(site, part.to, page.language)}>
          <PageInlines {...written} of={part.c} />
        </a>
      )
    case 'src': {
      const number = page.sources.indexOf(part.id) + 1
      return (
        <sup>
          <a class="source" href={`#source-${part.id}`} aria-label={siteWords[page.language].source(number)}>
            {number}
          </a>
        </sup>
      )
    }
    case 'var':
      return null
  }
}
