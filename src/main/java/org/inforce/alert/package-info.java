/// Status changes against what people follow.
@NullMarked
package org.inforce.alert;

import org.jspecify.annotations.NullMarked;
