/// A sentence as the row of its legally telling parts: verbs, orders, instruments, actors and the
/// joints between clauses.
@NullMarked
package org.inforce.claim.scan;

import org.jspecify.annotations.NullMarked;
