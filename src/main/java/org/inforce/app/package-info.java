/// Wiring: the order of the stages, Camel, and the entry point.
@NullMarked
package org.inforce.app;

import org.jspecify.annotations.NullMarked;
