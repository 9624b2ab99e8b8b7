// The tables people edit, inside the program byte for byte.
#ifndef DAYBOOK_KNOWLEDGE_TABLES_H
#define DAYBOOK_KNOWLEDGE_TABLES_H

#include <stddef.h>

/// One table: its file's name without `.tsv`, and the file's bytes.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t length;
} daybook_table;

/// The table at `index`, counted from 0; a table whose name is NULL when there is none.
daybook_table daybook_table_at(size_t index);

#endif
