// What libraries may take from browsers and Node alike, without the types of either.
// Declared as interfaces and `var`, so that the types of Node or the DOM may stand beside them in tests and apps.

interface TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>
  encodeInto(source: string, destination: Uint8Array<ArrayBufferLike>): { read: number; written: number }
}
declare var TextEncoder: { new (): TextEncoder }

interface TextDecoder {
  decode(
    input?: ArrayBufferLike | ArrayBufferView<ArrayBufferLike>,
    options?: { readonly stream?: boolean },
  ): string
}
declare var TextDecoder: {
  new (label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean }): TextDecoder
}
