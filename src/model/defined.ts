type Defined<Value> = { [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Value[Key] } & {
  [Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Exclude<Value[Key], undefined>
}

/** The object without the keys that have no value: an unknown thing is left out, not told as undefined. */
export function defined<Value extends object>(value: Value): Defined<Value> {
  // As a loop: it runs a dozen times a holder.
  const known: Partial<Value> = {}
  for (const key in value) if (value[key] !== undefined) known[key] = value[key]
  return known as unknown as Defined<Value>
}
