/// What to fetch, and what came back: folders, feeds and their manners.
@NullMarked
package org.inforce.collect;

import org.jspecify.annotations.NullMarked;
