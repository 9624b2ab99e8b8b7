// C23's #embed puts each file into the program when it is compiled, and the compiler notices when a file changes.
// A new template is a file in templates/, one #embed and one line of the list.
#include "EmbeddedTemplates.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char brief_css[] = {
#embed "../../templates/brief.css"
};

static const unsigned char word_styles_xml[] = {
#embed "../../templates/word-styles.xml"
};

static const unsigned char workbook_styles_xml[] = {
#embed "../../templates/workbook-styles.xml"
};

static const unsigned char mail_css[] = {
#embed "../../templates/mail.css"
};

static const unsigned char site_css[] = {
#embed "../../templates/site.css"
};

static const unsigned char site_js[] = {
#embed "../../templates/site.js"
};

static const daybook_template templates[] = {
    {"brief.css", brief_css, sizeof brief_css},
    {"mail.css", mail_css, sizeof mail_css},
    {"site.css", site_css, sizeof site_css},
    {"site.js", site_js, sizeof site_js},
    {"word-styles.xml", word_styles_xml, sizeof word_styles_xml},
    {"workbook-styles.xml", workbook_styles_xml, sizeof workbook_styles_xml},
};

daybook_template daybook_template_at(size_t index) {
  if (index < sizeof templates / sizeof templates[0]) return templates[index];
  return (daybook_template){0};
}
