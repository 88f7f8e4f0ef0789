/// The meaning of legal acts by composition: an act has an object, and the object is an instrument
/// or another act.
@NullMarked
package org.inforce.claim.act;

import org.jspecify.annotations.NullMarked;
