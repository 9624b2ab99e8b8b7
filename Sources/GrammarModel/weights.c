#include "GrammarModel.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { room = 18, keys_offset = 8, weights_offset = 8 + 2 * room };

/// The places among the first 16 keys that hold `wanted` in their upper ten bits, as bits.
static inline uint32_t fits(const uint16_t *keys, uint16_t wanted) {
#ifdef __SSE2__
  __m128i low = _mm_srli_epi16(_mm_loadu_si128((const __m128i *)keys), 6);
  __m128i high = _mm_srli_epi16(_mm_loadu_si128((const __m128i *)(keys + 8)), 6);
  __m128i want = _mm_set1_epi16((short)wanted);
  return (uint32_t)_mm_movemask_epi8(_mm_packs_epi16(_mm_cmpeq_epi16(low, want), _mm_cmpeq_epi16(high, want)));
#else
  uint32_t found = 0;
  for (int place = 0; place < 16; place++) found |= (uint32_t)(keys[place] >> 6 == wanted) << place;
  return found;
#endif
}

void daybook_add_weights(const void *lines, uint64_t count, const uint32_t *features, size_t number, int32_t *scores) {
  const char *base = lines;
  for (size_t index = 0; index < number; index++) {
    __builtin_prefetch(base + ((features[index] * count) >> 32) * 64);
  }
  for (size_t index = 0; index < number; index++) {
    uint32_t hash = features[index];
    const char *line = base + ((hash * count) >> 32) * 64;
    if (!(*(const uint64_t *)line >> (hash & 63) & 1)) continue;
    const uint16_t *keys = (const uint16_t *)(line + keys_offset);
    const int8_t *weights = (const int8_t *)(line + weights_offset);
    uint16_t wanted = hash & 0x3FF;
    uint32_t found = fits(keys, wanted);
    found |= (uint32_t)(keys[16] >> 6 == wanted) << 16 | (uint32_t)(keys[17] >> 6 == wanted) << 17;
    while (found) {
      int place = __builtin_ctz(found);
      found &= found - 1;
      scores[keys[place] & 63] += weights[place];
    }
  }
}
