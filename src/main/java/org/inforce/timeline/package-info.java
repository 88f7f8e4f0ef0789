/// Events of an instrument to its status on a day; pure functions without I/O.
@NullMarked
package org.inforce.timeline;

import org.jspecify.annotations.NullMarked;
