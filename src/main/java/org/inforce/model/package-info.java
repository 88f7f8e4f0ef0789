/// The words of the domain: documents, instruments, proceedings, claims, events, statuses, as
/// records and closed choices.
@NullMarked
package org.inforce.model;

import org.jspecify.annotations.NullMarked;
