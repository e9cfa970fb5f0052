/** Paints a word, or leaves it as it is where colour is not wanted. */
export type Paint = (style: 'red' | 'yellow' | 'green' | 'cyan' | 'dim' | 'bold', text: string) => string

export const plain: Paint = (_style, text) => text
