/// Courts named in running text, by name, by citation form, or only by rank.
@NullMarked
package org.inforce.annotate.court;

import org.jspecify.annotations.NullMarked;
