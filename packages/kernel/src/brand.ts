declare const brand: unique symbol

/** A value of type `Base` that only one place can mint. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name }
