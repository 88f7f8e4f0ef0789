/// Who must do what, by when or once what happens, as orders, laws and the news about them say it;
/// and which other orders an order revokes, amends or reinstates.
@NullMarked
package org.inforce.claim.duty;

import org.jspecify.annotations.NullMarked;
