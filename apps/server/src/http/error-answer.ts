/**
 * What a person or a program gets when there is nothing to show. The page names nothing private, says the next
 * step, and carries the emergency number, because it too can be met in a bad hour.
 */
const WORDS = {
  400: { code: 'bad-request', nl: 'Deze vraag kan niet worden gelezen.', en: 'This request cannot be read.' },
  404: { code: 'not-found', nl: 'Deze pagina is er niet.', en: 'This page is not here.' },
  405: { code: 'method-not-allowed', nl: 'Dit kan hier niet.', en: 'This cannot be done here.' },
  413: { code: 'too-large', nl: 'Dit is te groot om te ontvangen.', en: 'This is too large to receive.' },
  500: {
    code: 'server-fault',
    nl: 'Er ging hier iets mis. Probeer het zo nog eens.',
    en: 'Something went wrong here. Please try again in a moment.',
  },
} as const

export type ErrorStatus = keyof typeof WORDS

/** JSON `{error: code}` under `/api/`, else a small page in both languages. */
export function errorAnswer(
  status: ErrorStatus,
  path: string,
  headers: Record<string, string> = {},
): Response {
  const asJson = path.startsWith('/api/')
  return new Response(asJson ? JSON.stringify({ error: WORDS[status].code }) : page(status), {
    status,
    headers: {
      'Content-Type': asJson ? 'application/json' : 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      ...headers,
    },
  })
}

function page(status: ErrorStatus): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Keertij</title>
</head>
<body>
<main>
<h1>Keertij</h1>
<p>${WORDS[status].nl} <a href="/">Naar het begin</a>. In nood: <a href="tel:112">bel 112</a>.</p>
<p lang="en">${WORDS[status].en} <a href="/">To the start</a>. In an emergency: <a href="tel:112">call 112</a>.</p>
</main>
</body>
</html>
`
}
