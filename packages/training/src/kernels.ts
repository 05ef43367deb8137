/**
 * Products of matrices stored row after row. Four terms are added at a time in a fixed order, so that the same numbers
 * give the same result on every run.
 */

/** c (n × m) += a (n × k) · b (k × m), from the given offsets. */
export function addProduct(
  a: Float32Array,
  aAt: number,
  b: Float32Array,
  bAt: number,
  c: Float32Array,
  cAt: number,
  n: number,
  k: number,
  m: number,
): void {
  for (let row = 0; row < n; row++) {
    const to = cAt + row * m;
    let i = 0;
    for (; i + 3 < k; i += 4) {
      const at = aAt + row * k + i;
      const a0 = a[at]!;
      const a1 = a[at + 1]!;
      const a2 = a[at + 2]!;
      const a3 = a[at + 3]!;
      if (a0 === 0 && a1 === 0 && a2 === 0 && a3 === 0) continue;
      const b0 = bAt + i * m;
      const b1 = b0 + m;
      const b2 = b1 + m;
      const b3 = b2 + m;
      for (let j = 0; j < m; j++) {
        c[to + j]! += a0 * b[b0 + j]! + a1 * b[b1 + j]! + a2 * b[b2 + j]! + a3 * b[b3 + j]!;
      }
    }
    for (; i < k; i++) {
      const x = a[aAt + row * k + i]!;
      const from = bAt + i * m;
      for (let j = 0; j < m; j++) c[to + j]! += x * b[from + j]!;
    }
  }
}

/** b (k × m) += transpose of a (n × k) · g (n × m): the gradient of weights. */
export function addTransposedProduct(
  a: Float32Array,
  aAt: number,
  g: Float32Array,
  gAt: number,
  b: Float32Array,
  bAt: number,
  n: number,
  k: number,
  m: number,
): void {
  let row = 0;
  for (; row + 3 < n; row += 4) {
    const g0 = gAt + row * m;
    const g1 = g0 + m;
    const g2 = g1 + m;
    const g3 = g2 + m;
    const at = aAt + row * k;
    for (let i = 0; i < k; i++) {
      const a0 = a[at + i]!;
      const a1 = a[at + k + i]!;
      const a2 = a[at + 2 * k + i]!;
      const a3 = a[at + 3 * k + i]!;
      if (a0 === 0 && a1 === 0 && a2 === 0 && a3 === 0) continue;
      const to = bAt + i * m;
      for (let j = 0; j < m; j++) {
        b[to + j]! += a0 * g[g0 + j]! + a1 * g[g1 + j]! + a2 * g[g2 + j]! + a3 * g[g3 + j]!;
      }
    }
  }
  for (; row < n; row++) {
    const from = gAt + row * m;
    for (let i = 0; i < k; i++) {
      const x = a[aAt + row * k + i]!;
      if (x === 0) continue;
      const to = bAt + i * m;
      for (let j = 0; j < m; j++) b[to + j]! += x * g[from + j]!;
    }
  }
}

/** a (n × k, columns [from, to) of `width`) += g (n × m) · transpose of b (k × m): the gradient of inputs. */
export function addProductTransposed(
  g: Float32Array,
  gAt: number,
  b: Float32Array,
  bAt: number,
  a: Float32Array,
  aAt: number,
  n: number,
  k: number,
  m: number,
  width: number,
): void {
  for (let row = 0; row < n; row++) {
    const left = gAt + row * m;
    const to = aAt + row * width;
    let i = 0;
    for (; i + 3 < k; i += 4) {
      const b0 = bAt + i * m;
      const b1 = b0 + m;
      const b2 = b1 + m;
      const b3 = b2 + m;
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      for (let j = 0; j < m; j++) {
        const x = g[left + j]!;
        s0 += x * b[b0 + j]!;
        s1 += x * b[b1 + j]!;
        s2 += x * b[b2 + j]!;
        s3 += x * b[b3 + j]!;
      }
      a[to + i]! += s0;
      a[to + i + 1]! += s1;
      a[to + i + 2]! += s2;
      a[to + i + 3]! += s3;
    }
    for (; i < k; i++) {
      let sum = 0;
      for (let j = 0; j < m; j++) sum += g[left + j]! * b[bAt + i * m + j]!;
      a[to + i]! += sum;
    }
  }
}
