/// Bytes to text with paragraphs, title, date, publisher and kind; dockets and feeds to their
/// entries.
@NullMarked
package org.inforce.parse;

import org.jspecify.annotations.NullMarked;
