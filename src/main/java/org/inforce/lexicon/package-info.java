/// Courts, reporters, codes, jurisdictions, cues and holidays as typed tables.
@NullMarked
package org.inforce.lexicon;

import org.jspecify.annotations.NullMarked;
