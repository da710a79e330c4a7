#pragma once
#include <libxml/xmlversion.h>
// ICU's headers clash with those inside Foundation; nothing we call needs them.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
