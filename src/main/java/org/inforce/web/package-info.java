/// The page and the API.
@NullMarked
package org.inforce.web;

import org.jspecify.annotations.NullMarked;
