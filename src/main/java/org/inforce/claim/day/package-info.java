/// On which day each happening of a sentence fell: the day stated beside it, counted from another,
/// given by a heading, or that of the news.
@NullMarked
package org.inforce.claim.day;

import org.jspecify.annotations.NullMarked;
