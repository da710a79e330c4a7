#pragma once
#include <graphviz/gvc.h>
#include <graphviz/cgraph.h>

// agget takes a mutable name, which Swift has none of for a literal.
static inline char *undersigned_attribute(void *object, const char *name) {
  return agget(object, (char *)name);
}
