/// What the store and the index answer to the questions people put: which instrument a name means,
/// its status as of a day and as known on a day, what is due, and the words for all of it.
@NullMarked
package org.inforce.search.answer;

import org.jspecify.annotations.NullMarked;
