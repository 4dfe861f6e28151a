export type { ImportIssue } from './issues.ts'
export {
  approvalProfile,
  boxProfile,
  departmentProfile,
  documentProfile,
  eventProfile,
  printProfile,
  registerProfile,
  sideProfile,
  storageContractProfile,
} from './profiles.ts'
export { readApprovals } from './read-approvals.ts'
export { readBoxes, readStorageContracts } from './read-boxes.ts'
export { type DepartmentRow, readDepartments } from './read-departments.ts'
export { readEventLog } from './read-event-log.ts'
export { type PrintRow, readPrint } from './read-print.ts'
export { readRegister } from './read-register.ts'
export type { ImportCounts, ImportedFile } from './read-rows.ts'
export { readSideTable } from './read-side-table.ts'
export { registerTable } from './register-table.ts'
