// The trained model of the Grammar module, inside the program byte for byte.
#ifndef DAYBOOK_GRAMMAR_MODEL_H
#define DAYBOOK_GRAMMAR_MODEL_H

#include <stddef.h>
#include <stdint.h>

/// The bytes of `grammar.model`, aligned to a cache line; `length` takes their number.
const unsigned char *daybook_grammar_model(size_t *length);

/// Adds to `scores` (64 of them) the weights that `features` (`number` hashes) have in a table of `count` lines.
///
/// A line is 64 bytes: 64 bits that tell which of 64 remainders of hashes it holds, 18 keys of 16 bits (ten bits of the
/// hash, six of the class), 18 weights of a byte. In C because comparing 16 keys in three instructions is all its speed.
void daybook_add_weights(const void *lines, uint64_t count, const uint32_t *features, size_t number, int32_t *scores);

#endif
