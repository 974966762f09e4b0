import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { finished, scratchFolder, start } from './onrecord.ts'

// A signal can't be sent to a process on Windows; it can only be ended.
it.skipIf(process.platform === 'win32')(
  'read --html --watch follows its reports: edited, broken, mended, renamed over; Ctrl-C ends it with 0',
  async () => {
    const scratch = scratchFolder()
    const [one, two] = [
      scratch.write('one.txt', '“We stay,” said Ivo Pell.'),
      scratch.write('two.txt', '“We go,” said Ana Duarte.'),
    ]
    const pages = join(scratch.path, 'pages')
    const child = start(['read', '--reader', 'rules', '--html', `${pages}/`, '--watch', one, two])
    const ended = finished(child)
    const page = (name: string) => readFileSync(join(pages, name), 'utf8')
    const until = (check: () => void) => vi.waitFor(check, { timeout: 30_000, interval: 100 })

    await until(() => expect(page('index.html')).toContain('2 reports'))
    expect(page('one.html')).toContain('Ivo Pell')

    writeFileSync(one, '“We stay,” said Mara Lind.')
    await until(() => expect(page('one.html')).toContain('Mara Lind'))
    await until(() => expect(page('index.html')).toContain('Mara Lind'))

    writeFileSync(one, '')
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(page('one.html')).toContain('Mara Lind')

    const draft = scratch.write('draft', '“We stay here,” said Dagny Holm.')
    renameSync(draft, one)
    await until(() => expect(page('one.html')).toContain('Dagny Holm'))
    expect(page('index.html')).toContain('Ana Duarte')

    child.kill('SIGINT')
    const { status, stdout, stderr } = await ended
    expect(status).toBe(0)
    expect(stdout.split('\n').slice(0, 3)).toEqual(
      ['one.html', 'two.html', 'index.html'].map((name) => join(pages, name)),
    )
    expect(stderr).toContain('[empty-input]')
  },
  120_000,
)
