/** The group of everyone. */
export const everyone = 'everyone'
