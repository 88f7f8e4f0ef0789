/// A message to the body and headers that a channel carries.
@NullMarked
package org.inforce.deliver;

import org.jspecify.annotations.NullMarked;
