// What users edit to change how a brief looks, inside the program byte for byte.
#ifndef DAYBOOK_EMBEDDED_TEMPLATES_H
#define DAYBOOK_EMBEDDED_TEMPLATES_H

#include <stddef.h>

/// One template: its file's name in templates/, and the file's bytes.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t length;
} daybook_template;

/// The template at `index`, counted from 0; a template whose name is NULL when there is none.
daybook_template daybook_template_at(size_t index);

#endif
