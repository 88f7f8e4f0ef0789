/// The instruments that a document speaks of, and which words speak of which.
@NullMarked
package org.inforce.claim.instrument;

import org.jspecify.annotations.NullMarked;
