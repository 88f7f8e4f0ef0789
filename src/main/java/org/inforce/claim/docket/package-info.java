/// What an entry of a court's docket records: the ruling, filing, hearing or deadline, and the day
/// it falls due.
@NullMarked
package org.inforce.claim.docket;

import org.jspecify.annotations.NullMarked;
