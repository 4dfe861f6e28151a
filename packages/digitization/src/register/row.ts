import type { PlainDate } from '@reform/calendar'
import type { Retention } from '../retention/retention.ts'
import type { Disposition } from '../retention/table.ts'
import type { Medium } from './medium.ts'

/** One row of the register of files (行政文書ファイル管理簿): its statutory columns. */
export type RegisterRow = {
  /** A key of the office's own: titles repeat from year to year and are none. */
  readonly id: string
  /** The year made or obtained (作成・取得年度等). */
  readonly period: { readonly kind: 'fiscal' | 'calendar'; readonly year: number }
  readonly major: string
  readonly middle: string
  /** 名称（小分類）. */
  readonly title: string
  /** The post at that time (作成・取得者): it stays when offices are reorganised. */
  readonly createdBy: string
  readonly startsOn: PlainDate | null
  readonly retention: Retention
  readonly expiresOn: PlainDate | null
  readonly medium: Medium
  readonly location: string
  readonly managedBy: string
  readonly disposition: Disposition
  readonly remarks: string
}

/** What a register does not hold, keyed to its row. */
export type SideRow = {
  readonly id: string
  /** The day made or obtained (文書作成取得日); a register row has only the year. */
  readonly madeOn?: PlainDate
  readonly acquisition?: 'created' | 'obtained'
  readonly pages?: number
  readonly electronicPages?: number
  readonly origin?: 'bornDigital' | 'scanned' | 'paper'
  readonly scannedOn?: PlainDate
  /** What the check of the scan said. */
  readonly quality?: 'accepted' | 'failed' | 'notChecked'
  readonly historical?: boolean
  readonly box?: string
}

/** A column of the register: the header that forms print, and where its value goes. */
export type RegisterColumn = {
  readonly field: Exclude<keyof RegisterRow, 'id'>
  readonly header: string
}

/** The columns in the order in which the form prints them. */
export const registerColumns: readonly RegisterColumn[] = [
  { field: 'period', header: '作成・取得年度等' },
  { field: 'major', header: '大分類' },
  { field: 'middle', header: '中分類' },
  { field: 'title', header: '名称(小分類)' },
  { field: 'createdBy', header: '作成・取得者' },
  { field: 'startsOn', header: '起算日' },
  { field: 'retention', header: '保存期間' },
  { field: 'expiresOn', header: '保存期間満了日' },
  { field: 'medium', header: '媒体の種別' },
  { field: 'location', header: '保存場所' },
  { field: 'managedBy', header: '管理者' },
  { field: 'disposition', header: '保存期間満了時の措置' },
  { field: 'remarks', header: '備考' },
]
