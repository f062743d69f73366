// Reads diagrams with other people's programs and compares every label with the text that was meant. How to run it: CONTRIBUTING.md.
//   node diagrams.mjs DIAGRAMS TOOLS
// DIAGRAMS is what DiagramFiles wrote; TOOLS holds node_modules (mermaid, jsdom, fast-xml-parser) and PRSM's sources in prsm.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [diagrams, tools] = process.argv.slice(2).map((path) => resolve(path))
const require = createRequire(join(tools, 'package.json'))
const { JSDOM } = require('jsdom')
const { XMLParser } = require('fast-xml-parser')

const dom = new JSDOM('')
globalThis.window = dom.window
globalThis.document = dom.window.document
const mermaid = (await import(pathToFileURL(join(tools, 'node_modules/mermaid/dist/mermaid.core.mjs')))).default
mermaid.initialize({ startOnLoad: false })

const plain = (text) => String(text).replace(/<br\s*\/?>/g, ' ').replace(/\s+/g, ' ').trim()

/** Mermaid keeps the entities of a label in a form of its own until it draws them. */
function decoded(label) {
  const div = document.createElement('div')
  div.innerHTML = label.replace(/<br\s*\/?>/g, ' ').replace(/ﬂ°°/g, '&#').replace(/ﬂ°/g, '&').replace(/¶ß/g, ';')
  return div.textContent
}

async function mermaidLabels(text) {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text)
  const nodes = [...db.getVertices().values()].map((node) => node.text)
  return [...nodes, ...db.getSubGraphs().map((group) => group.title), ...db.getEdges().map((edge) => edge.text)].map(decoded)
}

/** Graphviz splits a label into lines; those of one node or cluster are within one group of its SVG. */
function graphvizLabels(file) {
  const svg = new JSDOM(execFileSync('dot', ['-Tsvg', file], { encoding: 'utf8', maxBuffer: 1 << 28 }))
  const groups = [...svg.window.document.querySelectorAll('g.node, g.cluster, g.edge')]
  return groups.map((group) => [...group.querySelectorAll('text')].map((line) => line.textContent).join(' '))
}

/** PRSM's own function, with what it takes from the page replaced by maps. It reads no graph without edges. */
function prsmLabels(xml) {
  const source = readFileSync(join(tools, 'prsm/js/files.js'), 'utf8')
  const start = source.indexOf('function loadGraphML(')
  const body = source.slice(start, source.indexOf('\n}\n', start) + 3)
  const store = () => {
    const all = new Map()
    return { all, update: (items) => items.forEach((item) => all.set(item.id, item)), get: (id) => all.get(id) }
  }
  const data = { nodes: store(), edges: store() }
  const styles = { nodes: { group0: { color: {}, font: {} } }, edges: { edge0: {} } }
  const load = new Function('XMLParser', 'data', 'styles', 'deepCopy', 'alertMsg', body + '; return loadGraphML')
  load(XMLParser, data, styles, structuredClone, (message) => { throw new Error(message) })(xml)
  return [...data.nodes.all.values()].map((node) => node.label)
}

let compared = 0
const wrong = []
for (const file of readdirSync(diagrams).filter((name) => name.endsWith('.json'))) {
  const base = join(diagrams, file.slice(0, -5))
  const meant = JSON.parse(readFileSync(base + '.json', 'utf8'))
  const xml = readFileSync(base + '.graphml', 'utf8')
  const found = {
    mermaid: await mermaidLabels(readFileSync(base + '.mmd', 'utf8')),
    graphviz: graphvizLabels(base + '.dot')
  }
  if (xml.includes('<edge ')) found.prsm = prsmLabels(xml)
  for (const [program, labels] of Object.entries(found)) {
    const all = new Set(labels.map(plain))
    for (const text of meant) {
      compared++
      if (!all.has(plain(text))) wrong.push(`${file} ${program}: ${text}`)
    }
  }
}
console.log(`${compared} labels compared, ${wrong.length} wrong`)
wrong.forEach((line) => console.log(line))
process.exitCode = wrong.length ? 1 : 0
