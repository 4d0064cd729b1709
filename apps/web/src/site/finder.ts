/** Says how many services are left of the choices, and offers to print them. The choices themselves work without this. */
export function tellFinder(finder: HTMLElement): void {
  const said = finder.querySelector<HTMLElement>('[data-found]')
  if (!said) return
  finder.addEventListener('change', () => {
    const left = [...finder.querySelectorAll<HTMLElement>('.narrowed .service')].filter((service) =>
      service.checkVisibility(),
    ).length
    const { one = '', many = '', none = '' } = said.dataset
    said.textContent = left === 0 ? none : left === 1 ? one : many.replace('2', String(left))
  })
  const print = document.createElement('button')
  print.type = 'button'
  print.className = 'button plain'
  print.textContent = finder.dataset['print'] ?? ''
  print.addEventListener('click', () => globalThis.print())
  said.after(print)
}
