/// The commands of the command line: what each takes, and which parts of the product it calls.
@NullMarked
package org.inforce.app.command;

import org.jspecify.annotations.NullMarked;
