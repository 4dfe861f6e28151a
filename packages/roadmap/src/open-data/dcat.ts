import type { Edition } from '../model/edition.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { type ExportFile, losses, type RoadmapExport, textFile } from './export.ts'
import { daysOf, type ExportOptions, exporting } from './facts.ts'

/** What a catalogue is told beside the options of an export. */
export interface DcatOptions extends ExportOptions {
  /** Files that the entry names as its distributions. */
  readonly files?: readonly Pick<ExportFile, 'name' | 'mediaType' | 'bytes'>[]
}

/**
 * A catalogue entry of an edition in DCAT as JSON-LD: a dataset in the series of the roadmap's editions, with the
 * files as its distributions. It describes the data and holds none of it.
 *
 * @throws RangeError when there is no such edition.
 * @source W3C DCAT 3
 */
export function dcatOf(roadmap: Roadmap, options: DcatOptions = {}): RoadmapExport {
  const { edition } = exporting(roadmap, options)
  const { baseUrl = '', licence, publisher, files = [] } = options
  const position = roadmap.editions.indexOf(edition)
  const previous = roadmap.editions[position - 1]
  const issued = edition.issued === undefined ? {} : daysOf(edition.issued, edition)
  const entry = {
    '@context': context,
    '@id': idOf(baseUrl, roadmap, edition),
    '@type': 'dcat:Dataset',
    title: edition.title,
    description: roadmap.title,
    identifier: `${roadmap.id}/${edition.id}`,
    publisher: {
      '@type': 'foaf:Agent',
      name: publisher === undefined ? roadmap.organisation : { ja: publisher },
    },
    ...(issued.from !== undefined && issued.from === issued.to && { issued: issued.from }),
    temporal: temporalOf(edition),
    inSeries: { '@id': `${baseUrl}${roadmap.id}`, '@type': 'dcat:DatasetSeries', title: roadmap.title },
    ...(previous && { prev: idOf(baseUrl, roadmap, previous) }),
    distribution: files.map(({ name, mediaType, bytes }) => ({
      '@type': 'dcat:Distribution',
      accessURL: `${baseUrl}${name}`,
      downloadURL: `${baseUrl}${name}`,
      mediaType: `https://www.iana.org/assignments/media-types/${mediaType}`,
      byteSize: bytes.length,
      ...(licence !== undefined && { license: licence }),
    })),
  }
  const text = `${JSON.stringify(entry, undefined, 2)}\n`
  return {
    files: [textFile(`${edition.id}.dcat.jsonld`, 'application/ld+json', text)],
    lost: losses([
      [
        'licence',
        licence === undefined ? 1 : 0,
        'left out',
        '利用条件の指定がないもの',
        'no licence was named',
      ],
      [
        'addresses',
        baseUrl === '' ? 1 : 0,
        'left out',
        '公開先のURLの指定がないもの',
        'no address was named',
      ],
    ]),
  }
}

function idOf(baseUrl: string, roadmap: Roadmap, edition: Edition): string {
  return `${baseUrl}${roadmap.id}/${edition.id}`
}

function temporalOf(edition: Edition): object {
  const { from, to } = daysOf(
    { from: `FY${edition.fiscalYears.from}`, to: `FY${edition.fiscalYears.to}` },
    edition,
  )
  return { '@type': 'dct:PeriodOfTime', startDate: from, endDate: to }
}

const language = (id: string): object => ({ '@id': id, '@container': '@language' })
const date = (id: string): object => ({ '@id': id, '@type': 'xsd:date' })
const link = (id: string): object => ({ '@id': id, '@type': '@id' })

const context = {
  '@version': 1.1,
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: language('dct:title'),
  description: language('dct:description'),
  name: language('foaf:name'),
  identifier: 'dct:identifier',
  publisher: 'dct:publisher',
  issued: date('dct:issued'),
  temporal: 'dct:temporal',
  startDate: date('dcat:startDate'),
  endDate: date('dcat:endDate'),
  inSeries: 'dcat:inSeries',
  prev: link('dcat:prev'),
  distribution: 'dcat:distribution',
  accessURL: link('dcat:accessURL'),
  downloadURL: link('dcat:downloadURL'),
  mediaType: link('dcat:mediaType'),
  byteSize: { '@id': 'dcat:byteSize', '@type': 'xsd:nonNegativeInteger' },
  license: link('dct:license'),
} as const
