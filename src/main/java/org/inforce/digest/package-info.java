/// A week of changes as one message.
@NullMarked
package org.inforce.digest;

import org.jspecify.annotations.NullMarked;
