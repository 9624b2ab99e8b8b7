#include "GrammarModel.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { places = 10 };

/// The places of a line that hold the feature `wanted`, as bits.
static inline uint32_t holders(const uint16_t *features, uint16_t wanted) {
#ifdef __SSE2__
  __m128i low = _mm_loadu_si128((const __m128i *)features);
  __m128i high = _mm_loadu_si128((const __m128i *)(features + 8));
  __m128i want = _mm_set1_epi16((short)wanted);
  uint32_t found =
      (uint32_t)_mm_movemask_epi8(_mm_packs_epi16(_mm_cmpeq_epi16(low, want), _mm_cmpeq_epi16(high, want)));
  return found & ((1u << places) - 1);
#else
  uint32_t found = 0;
  for (int place = 0; place < places; place++) found |= (uint32_t)(features[place] == wanted) << place;
  return found;
#endif
}

/// Adds the two weights of a place to their classes.
static inline void add(const uint16_t *line, int place, int32_t *scores) {
  const uint16_t *weights = line + places + 2 * place;
  scores[weights[0] & 63] += (int16_t)weights[0] >> 6;
  scores[weights[1] & 63] += (int16_t)weights[1] >> 6;
}

void daybook_add_weights(const void *lines, uint64_t count, const uint32_t *features, size_t number, int32_t *scores) {
  const char *base = lines;
  for (size_t index = 0; index < number; index++) {
    __builtin_prefetch(base + ((features[index] * count) >> 32) * 64);
  }
  for (size_t index = 0; index < number; index++) {
    const uint16_t *line = (const uint16_t *)(base + ((features[index] * count) >> 32) * 64);
    uint32_t found = holders(line, (uint16_t)features[index]);
    // Half of all features are not there; a weight of nothing is cheaper than a wrong guess at a branch.
    add(line, __builtin_ctz(found | 1u << places), scores);
    for (found &= found - 1; found; found &= found - 1) add(line, __builtin_ctz(found), scores);
  }
}
