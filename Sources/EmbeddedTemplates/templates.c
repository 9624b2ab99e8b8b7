// C23's #embed puts each file into the program when it is compiled, and the compiler notices when a file changes.
// A new template is a file in templates/, one #embed and one line of the list.
#include "EmbeddedTemplates.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char brief_css[] = {
#embed "../../templates/brief.css"
};

static const daybook_template templates[] = {
    {"brief.css", brief_css, sizeof brief_css},
};

daybook_template daybook_template_at(size_t index) {
  if (index < sizeof templates / sizeof templates[0]) return templates[index];
  return (daybook_template){0};
}
