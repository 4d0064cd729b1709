import type { Source } from '@keertij/programme'

/** Who wrote a source, what it is called and where it stands. What ends with a mark of its own gets no other. */
export function Cited({ source }: { readonly source: Source }) {
  const { by, title, where } = source
  return (
    <>
      {by}
      {stopAfter(by)} <cite>{title}</cite>
      {stopAfter(title)} {where}
      {stopAfter(where)}
    </>
  )
}

const stopAfter = (text: string): string => (/[.?!…]$/u.test(text) ? '' : '.')
