import createWabt from 'wabt';

/** Assembles WebAssembly text with SIMD. */
export async function assembleKernels(text: string): Promise<Uint8Array> {
  const wabt = await createWabt();
  const module = wabt.parseWat('kernels.wat', text, {simd: true});
  try {
    return module.toBinary({}).buffer;
  } finally {
    module.destroy();
  }
}
