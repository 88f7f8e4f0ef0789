/// Reading TSV and YAML tables; a bad row is an error with file and line.
@NullMarked
package org.inforce.table;

import org.jspecify.annotations.NullMarked;
