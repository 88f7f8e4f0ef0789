/// Claims to instruments, proceedings and events: what several documents tell of one happening
/// becomes one event.
@NullMarked
package org.inforce.resolve;

import org.jspecify.annotations.NullMarked;
