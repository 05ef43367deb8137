;; The arithmetic of the name tagger's network, four numbers at a time (WebAssembly SIMD).
;; Each result is a sum in a fixed order of products rounded to 32 bits, so that `kernels.ts`'s plain JavaScript gives
;; the same numbers. All places are byte offsets; all counts of numbers are multiples of 4.
(module
  (import "nutgraf" "memory" (memory 1))
  ;; Place of `MOST_VALUES` pairs of a value and the place of its row, which `addProduct` writes for itself.
  (import "nutgraf" "kept" (global $kept i32))

  ;; rows of columns at target, stride apart = each row's scale times its bytes; packed holds for each row the scale
  ;; (32 bits, at any place), then its bytes, signed
  (func (export "unpack") (param $target i32) (param $packed i32) (param $rows i32) (param $columns i32) (param $stride i32)
    (local $scale f32) (local $to i32) (local $end i32)
    (block $done
      (loop $each
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $scale (f32.load align=1 (local.get $packed)))
        (local.set $packed (i32.add (local.get $packed) (i32.const 4)))
        (local.set $to (local.get $target))
        (local.set $end (i32.add (local.get $packed) (local.get $columns)))
        (block $rowDone
          (loop $numbers
            (br_if $rowDone (i32.ge_u (local.get $packed) (local.get $end)))
            (f32.store (local.get $to)
              (f32.mul (local.get $scale) (f32.convert_i32_s (i32.load8_s (local.get $packed)))))
            (local.set $packed (i32.add (local.get $packed) (i32.const 1)))
            (local.set $to (i32.add (local.get $to) (i32.const 4)))
            (br $numbers)))
        (local.set $target (i32.add (local.get $target) (i32.shl (local.get $stride) (i32.const 2))))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $each))))

  ;; target[0..count) = start[0..count) + the rows whose places stand in list[0..rows)
  (func (export "sumRows") (param $target i32) (param $start i32) (param $list i32) (param $rows i32) (param $count i32)
    (local $at i32) (local $end i32) (local $next i32) (local $last i32) (local $row i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $end (i32.shl (local.get $count) (i32.const 2)))
    (local.set $last (i32.add (local.get $list) (i32.shl (local.get $rows) (i32.const 2))))
    (block $done
      (loop $blocks
        (br_if $done (i32.ge_u (i32.add (local.get $at) (i32.const 60)) (local.get $end)))
        (local.set $row (i32.add (local.get $start) (local.get $at)))
        (local.set $a (v128.load (local.get $row)))
        (local.set $b (v128.load offset=16 (local.get $row)))
        (local.set $c (v128.load offset=32 (local.get $row)))
        (local.set $d (v128.load offset=48 (local.get $row)))
        (local.set $next (local.get $list))
        (block $summed
          (loop $each
            (br_if $summed (i32.ge_u (local.get $next) (local.get $last)))
            (local.set $row (i32.add (i32.load (local.get $next)) (local.get $at)))
            (local.set $a (f32x4.add (local.get $a) (v128.load (local.get $row))))
            (local.set $b (f32x4.add (local.get $b) (v128.load offset=16 (local.get $row))))
            (local.set $c (f32x4.add (local.get $c) (v128.load offset=32 (local.get $row))))
            (local.set $d (f32x4.add (local.get $d) (v128.load offset=48 (local.get $row))))
            (local.set $next (i32.add (local.get $next) (i32.const 4)))
            (br $each)))
        (local.set $row (i32.add (local.get $target) (local.get $at)))
        (v128.store (local.get $row) (local.get $a))
        (v128.store offset=16 (local.get $row) (local.get $b))
        (v128.store offset=32 (local.get $row) (local.get $c))
        (v128.store offset=48 (local.get $row) (local.get $d))
        (local.set $at (i32.add (local.get $at) (i32.const 64)))
        (br $blocks))))

  ;; target[0..count) = the greatest of target and the rows whose places stand in list[0..rows)
  (func (export "maxRows") (param $target i32) (param $list i32) (param $rows i32) (param $count i32)
    (local $at i32) (local $end i32) (local $next i32) (local $last i32) (local $a v128)
    (local.set $end (i32.shl (local.get $count) (i32.const 2)))
    (local.set $last (i32.add (local.get $list) (i32.shl (local.get $rows) (i32.const 2))))
    (block $done
      (loop $blocks
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $a (v128.load (i32.add (local.get $target) (local.get $at))))
        (local.set $next (local.get $list))
        (block $compared
          (loop $each
            (br_if $compared (i32.ge_u (local.get $next) (local.get $last)))
            (local.set $a (f32x4.max (local.get $a) (v128.load (i32.add (i32.load (local.get $next)) (local.get $at)))))
            (local.set $next (i32.add (local.get $next) (i32.const 4)))
            (br $each)))
        (v128.store (i32.add (local.get $target) (local.get $at)) (local.get $a))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br $blocks))))

  ;; target[0..count): what is below nothing becomes nothing
  (func (export "rectify") (param $target i32) (param $count i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $target) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $each
        (br_if $done (i32.ge_u (local.get $target) (local.get $end)))
        (v128.store (local.get $target)
          (f32x4.max (v128.load (local.get $target)) (v128.const f32x4 0 0 0 0)))
        (local.set $target (i32.add (local.get $target) (i32.const 16)))
        (br $each))))

  ;; target[0..columns) += scale * values[0..count) * matrix (count rows of columns); columns is a multiple of 8.
  ;; First the values that are not 0 are written down with the places of their rows, as half of them are 0, and a jump
  ;; that cannot be foreseen costs more than a sum. Then blocks of 32 columns, whose eight sums hide each other's
  ;; latency; then blocks of 24 and of 8.
  (func (export "addProduct") (param $target i32) (param $values i32) (param $count i32) (param $matrix i32) (param $columns i32) (param $scale f32)
    (local $at i32) (local $width i32) (local $next i32) (local $last i32) (local $row i32) (local $end i32) (local $value f32) (local $x v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local.set $width (i32.shl (local.get $columns) (i32.const 2)))
    (local.set $last (global.get $kept))
    (local.set $row (local.get $matrix))
    (local.set $end (i32.add (local.get $values) (i32.shl (local.get $count) (i32.const 2))))
    (block $keptAll
      (loop $keep
        (br_if $keptAll (i32.ge_u (local.get $values) (local.get $end)))
        (local.set $value (f32.mul (f32.load (local.get $values)) (local.get $scale)))
        (f32.store (local.get $last) (local.get $value))
        (i32.store offset=4 (local.get $last) (local.get $row))
        (local.set $last (i32.add (local.get $last) (i32.shl (f32.ne (local.get $value) (f32.const 0)) (i32.const 3))))
        (local.set $row (i32.add (local.get $row) (local.get $width)))
        (local.set $values (i32.add (local.get $values) (i32.const 4)))
        (br $keep)))
    (block $doneWide
      (loop $blocksWide
        (br_if $doneWide (i32.gt_u (i32.add (local.get $at) (i32.const 128)) (local.get $width)))
        (local.set $row (i32.add (local.get $target) (local.get $at)))
        (local.set $a (v128.load (local.get $row)))
        (local.set $b (v128.load offset=16 (local.get $row)))
        (local.set $c (v128.load offset=32 (local.get $row)))
        (local.set $d (v128.load offset=48 (local.get $row)))
        (local.set $e (v128.load offset=64 (local.get $row)))
        (local.set $f (v128.load offset=80 (local.get $row)))
        (local.set $g (v128.load offset=96 (local.get $row)))
        (local.set $h (v128.load offset=112 (local.get $row)))
        (local.set $next (global.get $kept))
        (block $addedWide
          (loop $eachWide
            (br_if $addedWide (i32.ge_u (local.get $next) (local.get $last)))
            (local.set $x (v128.load32_splat (local.get $next)))
            (local.set $row (i32.add (i32.load offset=4 (local.get $next)) (local.get $at)))
            (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $x) (v128.load (local.get $row)))))
            (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $row)))))
            (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $x) (v128.load offset=32 (local.get $row)))))
            (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $x) (v128.load offset=48 (local.get $row)))))
            (local.set $e (f32x4.add (local.get $e) (f32x4.mul (local.get $x) (v128.load offset=64 (local.get $row)))))
            (local.set $f (f32x4.add (local.get $f) (f32x4.mul (local.get $x) (v128.load offset=80 (local.get $row)))))
            (local.set $g (f32x4.add (local.get $g) (f32x4.mul (local.get $x) (v128.load offset=96 (local.get $row)))))
            (local.set $h (f32x4.add (local.get $h) (f32x4.mul (local.get $x) (v128.load offset=112 (local.get $row)))))
            (local.set $next (i32.add (local.get $next) (i32.const 8)))
            (br $eachWide)))
        (local.set $row (i32.add (local.get $target) (local.get $at)))
        (v128.store (local.get $row) (local.get $a))
        (v128.store offset=16 (local.get $row) (local.get $b))
        (v128.store offset=32 (local.get $row) (local.get $c))
        (v128.store offset=48 (local.get $row) (local.get $d))
        (v128.store offset=64 (local.get $row) (local.get $e))
        (v128.store offset=80 (local.get $row) (local.get $f))
        (v128.store offset=96 (local.get $row) (local.get $g))
        (v128.store offset=112 (local.get $row) (local.get $h))
        (local.set $at (i32.add (local.get $at) (i32.const 128)))
        (br $blocksWide)))
    ;; Blocks of 24, of which the scores of tags are one.
    (block $doneMiddle
      (loop $blocksMiddle
        (br_if $doneMiddle (i32.gt_u (i32.add (local.get $at) (i32.const 96)) (local.get $width)))
        (local.set $row (i32.add (local.get $target) (local.get $at)))
        (local.set $a (v128.load (local.get $row)))
        (local.set $b (v128.load offset=16 (local.get $row)))
        (local.set $c (v128.load offset=32 (local.get $row)))
        (local.set $d (v128.load offset=48 (local.get $row)))
        (local.set $e (v128.load offset=64 (local.get $row)))
        (local.set $f (v128.load offset=80 (local.get $row)))
        (local.set $next (global.get $kept))
        (block $addedMiddle
          (loop $eachMiddle
            (br_if $addedMiddle (i32.ge_u (local.get $next) (local.get $last)))
            (local.set $x (v128.load32_splat (local.get $next)))
            (local.set $row (i32.add (i32.load offset=4 (local.get $next)) (local.get $at)))
            (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $x) (v128.load (local.get $row)))))
            (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $row)))))
            (local.set $c (f32x4.add (local.get $c) (f32x4.mul (local.get $x) (v128.load offset=32 (local.get $row)))))
            (local.set $d (f32x4.add (local.get $d) (f32x4.mul (local.get $x) (v128.load offset=48 (local.get $row)))))
            (local.set $e (f32x4.add (local.get $e) (f32x4.mul (local.get $x) (v128.load offset=64 (local.get $row)))))
            (local.set $f (f32x4.add (local.get $f) (f32x4.mul (local.get $x) (v128.load offset=80 (local.get $row)))))
            (local.set $next (i32.add (local.get $next) (i32.const 8)))
            (br $eachMiddle)))
        (local.set $row (i32.add (local.get $target) (local.get $at)))
        (v128.store (local.get $row) (local.get $a))
        (v128.store offset=16 (local.get $row) (local.get $b))
        (v128.store offset=32 (local.get $row) (local.get $c))
        (v128.store offset=48 (local.get $row) (local.get $d))
        (v128.store offset=64 (local.get $row) (local.get $e))
        (v128.store offset=80 (local.get $row) (local.get $f))
        (local.set $at (i32.add (local.get $at) (i32.const 96)))
        (br $blocksMiddle)))
    (block $doneNarrow
      (loop $blocksNarrow
        (br_if $doneNarrow (i32.ge_u (local.get $at) (local.get $width)))
        (local.set $row (i32.add (local.get $target) (local.get $at)))
        (local.set $a (v128.load (local.get $row)))
        (local.set $b (v128.load offset=16 (local.get $row)))
        (local.set $next (global.get $kept))
        (block $addedNarrow
          (loop $eachNarrow
            (br_if $addedNarrow (i32.ge_u (local.get $next) (local.get $last)))
            (local.set $x (v128.load32_splat (local.get $next)))
            (local.set $row (i32.add (i32.load offset=4 (local.get $next)) (local.get $at)))
            (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $x) (v128.load (local.get $row)))))
            (local.set $b (f32x4.add (local.get $b) (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $row)))))
            (local.set $next (i32.add (local.get $next) (i32.const 8)))
            (br $eachNarrow)))
        (local.set $row (i32.add (local.get $target) (local.get $at)))
        (v128.store (local.get $row) (local.get $a))
        (v128.store offset=16 (local.get $row) (local.get $b))
        (local.set $at (i32.add (local.get $at) (i32.const 32)))
        (br $blocksNarrow)))))
