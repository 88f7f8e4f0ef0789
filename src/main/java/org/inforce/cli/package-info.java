/// The commands and how they print their answers.
@NullMarked
package org.inforce.cli;

import org.jspecify.annotations.NullMarked;
