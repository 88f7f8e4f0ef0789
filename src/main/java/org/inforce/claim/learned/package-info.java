/// Reads what a sentence tells where the rules end: a maximum-entropy model over the words that may
/// tell an event, trained on the sentences under `src/main/training/events`.
@NullMarked
package org.inforce.claim.learned;

import org.jspecify.annotations.NullMarked;
