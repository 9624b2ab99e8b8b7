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

static const unsigned char annex_mustache[] = {
#embed "../../templates/annex.mustache"
};

static const unsigned char background_note_mustache[] = {
#embed "../../templates/background-note.mustache"
};

static const unsigned char brief_mustache[] = {
#embed "../../templates/brief.mustache"
};

static const unsigned char pmqs_mustache[] = {
#embed "../../templates/pmqs.mustache"
};

static const unsigned char researcher_mustache[] = {
#embed "../../templates/researcher.mustache"
};

static const unsigned char statement_check_mustache[] = {
#embed "../../templates/statement-check.mustache"
};

static const unsigned char timeline_mustache[] = {
#embed "../../templates/timeline.mustache"
};

static const unsigned char site_css[] = {
#embed "../../templates/site.css"
};

static const unsigned char site_js[] = {
#embed "../../templates/site.js"
};

static const daybook_template templates[] = {
    {"annex.mustache", annex_mustache, sizeof annex_mustache},
    {"background-note.mustache", background_note_mustache, sizeof background_note_mustache},
    {"brief.mustache", brief_mustache, sizeof brief_mustache},
    {"pmqs.mustache", pmqs_mustache, sizeof pmqs_mustache},
    {"researcher.mustache", researcher_mustache, sizeof researcher_mustache},
    {"statement-check.mustache", statement_check_mustache, sizeof statement_check_mustache},
    {"timeline.mustache", timeline_mustache, sizeof timeline_mustache},
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
