/// Bills on their way: what each action of a legislature or executive means for them.
@NullMarked
package org.inforce.claim.bill;

import org.jspecify.annotations.NullMarked;
