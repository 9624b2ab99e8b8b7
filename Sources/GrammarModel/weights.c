#include "GrammarModel.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { features_offset = 4 };

/// The places among 16 features that are `wanted`, as bits.
static inline uint32_t places(const uint16_t *features, uint16_t wanted) {
#ifdef __SSE2__
  __m128i low = _mm_loadu_si128((const __m128i *)features);
  __m128i high = _mm_loadu_si128((const __m128i *)(features + 8));
  __m128i want = _mm_set1_epi16((short)wanted);
  return (uint32_t)_mm_movemask_epi8(_mm_packs_epi16(_mm_cmpeq_epi16(low, want), _mm_cmpeq_epi16(high, want)));
#else
  uint32_t found = 0;
  for (int place = 0; place < 16; place++) found |= (uint32_t)(features[place] == wanted) << place;
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
    uint32_t head = *(const uint32_t *)line;
    uint32_t own = head >> 28;
    const uint16_t *keys = (const uint16_t *)(line + features_offset);
    uint32_t found = places(keys, (uint16_t)hash) & ((1u << own) - 1);
    if (!found) continue;
    // The weights of the feature in place n begin at the bit n + 1 of those set, and end before the next.
    uint32_t starts = head & 0x0FFFFFFF;
    for (int skip = __builtin_ctz(found); skip; skip--) starts &= starts - 1;
    const uint16_t *weights = keys + own;
    int place = __builtin_ctz(starts);
    int end = __builtin_ctz(starts & (starts - 1));
    for (; place < end; place++) scores[weights[place] & 63] += (int16_t)weights[place] >> 6;
  }
}
