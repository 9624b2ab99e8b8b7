// libxml2 as Debian builds it includes ICU's headers, whose types clash with those of Foundation's own ICU in any
// program that has both. We hand libxml2 nothing but UTF-8, so its ICU side is switched off before it is read.
#ifndef DAYBOOK_CLIBXML2_SHIM_H
#define DAYBOOK_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

#endif
