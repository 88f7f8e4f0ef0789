/// Text to sentences, dates, citations, courts, people and cues.
@NullMarked
package org.inforce.annotate;

import org.jspecify.annotations.NullMarked;
