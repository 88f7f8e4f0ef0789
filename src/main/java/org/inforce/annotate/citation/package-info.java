/// Citations and identifiers: cases, statutes, journals, bills, orders, dockets, rules.
@NullMarked
package org.inforce.annotate.citation;

import org.jspecify.annotations.NullMarked;
