// Builds what the pages need into the folder given: styles, pictures, fonts, the script. Costs milliseconds when nothing has changed.
//   node build.mjs TARGET     TARGET is the classes folder of the build
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const target = resolve(process.argv[2] ?? join(here, '../../../target/classes'))
const list = join(here, '../resources/org/plainletter/letters/pictures.csv')
const modules = join(here, 'node_modules')

const major = Number(process.versions.node.split('.')[0])
if (major < 20) stop(`The pages are built with Node.js 20 or newer; this is ${process.versions.node}.`)

installPackages()
buildOnce()

function installPackages() {
  const wanted = hash(join(here, 'package-lock.json'))
  const stamp = join(modules, '.lock-hash')
  if (read(stamp) === wanted) return
  const windows = process.platform === 'win32'
  const npm = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: here, stdio: ['ignore', 'inherit', 'inherit'], shell: windows })
  if (npm.error) stop('npm was not found. It comes with Node.js 20 or newer, and the pages are built with it.')
  if (npm.status !== 0) stop('npm could not install what the pages are built from (see above).')
  writeFileSync(stamp, wanted)
}

async function buildOnce() {
  const wanted = hash(list, ...files(here))
  const stamp = join(target, '..', 'frontend-hash')
  const out = join(target, 'static')
  if (read(stamp) === wanted && existsSync(join(out, 'pages.css'))) return
  rmSync(join(out, 'pictures'), { recursive: true, force: true })
  mkdirSync(join(out, 'pictures'), { recursive: true })
  drawPictures(join(out, 'pictures'))
  cpSync(join(here, 'faces'), join(out, 'pictures'), { recursive: true })
  mkdirSync(join(out, 'fonts'), { recursive: true })
  for (const weight of [400, 700]) {
    cpSync(join(modules, `@fontsource/andika/files/andika-latin-${weight}-normal.woff2`), join(out, `fonts/andika-${weight}.woff2`))
  }
  for (const file of ['pages.js', 'take-part.js', 'take-part-voice.js', 'take-part-worker.js', 'logo.svg']) cpSync(join(here, file), join(out, file))
  await compileStyles(join(out, 'pages.css'))
  writeFileSync(stamp, wanted)
}

async function compileStyles(file) {
  const sass = await import('sass')
  const { css } = sass.compile(join(here, 'styles/pages.scss'),
    { loadPaths: [modules], style: 'compressed', quietDeps: true, logger: sass.Logger.silent })
  writeFileSync(file, css)
}

// One file for each concept of the list: its drawing, and over it the sign that changes its meaning.
function drawPictures(folder) {
  const [, ...rows] = readFileSync(list, 'utf8').trim().split('\n')
  for (const row of rows) {
    const [concept, , set, drawing, sign] = row.split(',')
    const parts = fit(drawingOf(set, drawing, concept), sign) + (sign ? signOf(sign, concept) : '')
    writeFileSync(join(folder, `${concept}.svg`), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">${parts}</svg>\n`)
  }
}

function drawingOf(set, drawing, concept) {
  if (set === 'openmoji') return inside(join(modules, 'openmoji/color/svg', `${drawing}.svg`), concept)
  if (set === 'healthicons') {
    const svg = inside(join(modules, 'healthicons/public/icons/svg/filled', `${drawing}.svg`), concept)
    return `<g transform="scale(1.5)" fill="none" color="#1b3a4b">${svg}</g>`
  }
  return stop(`pictures.csv: ${concept} has the unknown set "${set}"`)
}

// A drawing that is struck through stands inside the ring.
function fit(drawing, sign) {
  return sign === 'not' ? `<g transform="translate(10 10) scale(.722)">${drawing}</g>` : drawing
}

function signOf(sign, concept) {
  const corner = (drawing) => `<g transform="translate(37 37) scale(.48)"><circle cx="36" cy="36" r="36" fill="#fff"/>${emoji(drawing, concept)}</g>`
  switch (sign) {
    case 'not': return '<g fill="none"><g stroke="#fff" stroke-width="9"><path d="M14.8 14.8l42.4 42.4"/></g>'
      + '<g stroke="#c8372d" stroke-width="5"><circle cx="36" cy="36" r="31"/><path d="M14.1 14.1l43.8 43.8"/></g></g>'
    case 'change': return corner('1F504')
    case 'cross': return corner('274C')
    case 'plus': return corner('2795')
    case 'clock': return corner('1F550')
    case 'tube': return corner('1F9EA')
    default: return stop(`pictures.csv: ${concept} has the unknown sign "${sign}"`)
  }
}

function emoji(code, concept) {
  return inside(join(modules, 'openmoji/color/svg', `${code}.svg`), concept)
}

// What stands between the svg tags, without ids: the same id twice on a page is an error.
function inside(file, concept) {
  if (!existsSync(file)) stop(`pictures.csv: ${concept} has no drawing ${file.slice(modules.length + 1)}`)
  return readFileSync(file, 'utf8').replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '')
    .replace(/\sid="[^"]*"/g, '').replace(/<g\s*\/>|<g>\s*<\/g>/g, '').replace(/>\s+</g, '><').trim()
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.name !== 'node_modules')
    .flatMap((entry) => entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]).sort()
}

function hash(...paths) {
  const sum = createHash('sha256')
  for (const path of paths) sum.update(readFileSync(path))
  return sum.digest('hex')
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

function stop(why) {
  console.error(why)
  process.exit(1)
}
