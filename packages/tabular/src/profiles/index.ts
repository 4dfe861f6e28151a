export { freeeDaily } from './freee.ts'
