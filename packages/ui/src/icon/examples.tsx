import type { Example } from '../example.ts'
import { Icon } from './icon.tsx'
import { SHAPES, type IconName } from './shapes.ts'

const isName = (name: string): name is IconName => name in SHAPES

export const iconExamples: readonly Example[] = [
  {
    name: 'all',
    show: () => (
      <ul class="actions">
        {Object.keys(SHAPES)
          .filter(isName)
          .map((name) => (
            <li key={name}>
              <Icon name={name} /> <small>{name}</small>
            </li>
          ))}
      </ul>
    ),
  },
]
