/// The phrases of the law and what each does or is, as a table.
@NullMarked
package org.inforce.claim.cue;

import org.jspecify.annotations.NullMarked;
