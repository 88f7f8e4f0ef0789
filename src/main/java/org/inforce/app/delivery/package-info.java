/// Messages leave by Camel.
@NullMarked
package org.inforce.app.delivery;

import org.jspecify.annotations.NullMarked;
