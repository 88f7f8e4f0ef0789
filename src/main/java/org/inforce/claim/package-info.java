/// What one document says happened, to what, when, by whom, with the quote.
@NullMarked
package org.inforce.claim;

import org.jspecify.annotations.NullMarked;
