#include "GrammarModel.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { most_features = 10 };

/// The places among 16 features that are `wanted`, as bits.
static inline uint32_t holders(const uint16_t *features, uint16_t wanted) {
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
    const char *line = base + ((features[index] * count) >> 32) * 64;
    uint64_t head = *(const uint64_t *)line;
    uint32_t found = holders((const uint16_t *)(line + 8), (uint16_t)features[index]) & ((1u << (head >> 60)) - 1);
    // A feature that is not there has no weights. Half of all are not: adding nothing is cheaper than a wrong guess at
    // a branch, and so it is with the second weight.
    int place = 5 * __builtin_ctz(found | 1u << most_features);
    int first = (int)(head >> place & 31);
    int own = (int)(head >> (place + 5) & 31) - first;
    const uint16_t *weight = (const uint16_t *)(line + 62) - first;
    scores[weight[0] & 63] += ((int16_t)weight[0] >> 6) & -(own > 0);
    scores[weight[-1] & 63] += ((int16_t)weight[-1] >> 6) & -(own > 1);
    for (int next = 2; next < own; next++) scores[weight[-next] & 63] += (int16_t)weight[-next] >> 6;
  }
}
