/// The records that courts publish of their cases: dockets as CM/ECF, the Supreme Court, Texas and
/// Florida show them. Each reader knows its own form and refuses every other.
@NullMarked
package org.inforce.parse.docket;

import org.jspecify.annotations.NullMarked;
