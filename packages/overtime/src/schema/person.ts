import * as z from 'zod'
import { sectors } from '../person.ts'

/** A month as it stands in JSON. */
export const isoMonth = z
  .string()
  .regex(/^(?!0000)\d{4}-(0[1-9]|1[0-2])$/)
  .meta({ description: 'A calendar month, YYYY-MM' })
/** More minutes than any month has. */
const minutesOfLongestMonth = 31 * 24 * 60
const minutes = z.int().min(0).max(minutesOfLongestMonth)
const known = minutes.nullable().meta({ description: 'Whole minutes; null when they are not known' })

/** One month of one person as it stands in JSON. */
export const monthSchema = z
  .strictObject({
    month: isoMonth,
    departmentKind: z
      .enum(['autonomous', 'heteronomous'])
      .optional()
      .meta({ description: 'The kind of the department on the last day of the month' }),
    overtimeMinutes: known,
    holidayWorkMinutes: known.optional(),
    specialDutyMinutes: minutes
      .optional()
      .meta({ description: 'The part of the overtime that was special duty' }),
    establishment: z.string().min(1).optional(),
    listedCase: z.boolean().optional(),
    healthMinutes: minutes.optional(),
    movedOnFirstDay: z.boolean().optional(),
    careRestricted: z.boolean().optional(),
  })
  .meta({ id: 'Month' })

/** One person as it stands in JSON. */
export const personSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: z.string().min(1),
    regime: z.string().min(1).meta({ description: 'npa, lsa36, or the id of a local body’s rules' }),
    months: z.array(monthSchema),
    recordsFrom: isoMonth.optional(),
    recordsUntil: isoMonth.optional(),
    yearStartMonth: z.int().min(1).max(12).optional(),
    manager: z.boolean().optional(),
    sector: z.enum(sectors).optional(),
    specialClause: z.boolean().optional(),
    linkedB: z.boolean().optional(),
    annualVariable: z.boolean().optional(),
    employerSize: z.enum(['large', 'sme']).optional(),
  })
  .meta({
    title: 'Overtime of one person',
    description: 'The months of one person under one body of overtime rules, in whole minutes',
  })

/** One month of one person in JSON. */
export type MonthJson = z.infer<typeof monthSchema>
/** One person in JSON. */
export type PersonJson = z.infer<typeof personSchema>
