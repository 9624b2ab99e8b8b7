// C23's #embed puts the model into the program when it is compiled; aligned, so that its tables are read where they lie.
#include "GrammarModel.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(64) unsigned char model[] = {
#embed "grammar.model"
};

const unsigned char *daybook_grammar_model(size_t *length) {
  *length = sizeof(model);
  return model;
}
