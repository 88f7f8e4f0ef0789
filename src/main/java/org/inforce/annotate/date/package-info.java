/// Dates, times, durations and repeated times in a text after ISO-TimeML, and the counting of days.
@NullMarked
package org.inforce.annotate.date;

import org.jspecify.annotations.NullMarked;
