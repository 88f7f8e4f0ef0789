/// The records that Congress and others publish of its bills and resolutions.
@NullMarked
package org.inforce.parse.bill;

import org.jspecify.annotations.NullMarked;
