/// Originals by SHA-256 and the records derived from them, in one SQL database.
@NullMarked
package org.inforce.store;

import org.jspecify.annotations.NullMarked;
