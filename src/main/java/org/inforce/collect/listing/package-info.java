/// Lists of opinions that courts publish: a case in each row, in whatever shape a site gives it.
@NullMarked
package org.inforce.collect.listing;

import org.jspecify.annotations.NullMarked;
