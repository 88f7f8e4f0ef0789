/// The days that an official notice sets: when it takes effect and when comments close.
@NullMarked
package org.inforce.claim.notice;

import org.jspecify.annotations.NullMarked;
