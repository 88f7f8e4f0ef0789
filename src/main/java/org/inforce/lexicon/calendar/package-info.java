/// Court holidays and the rules of law by which days are counted.
@NullMarked
package org.inforce.lexicon.calendar;

import org.jspecify.annotations.NullMarked;
