/// The Lucene index: writing, querying, ranking, facets, standing queries.
@NullMarked
package org.inforce.search;

import org.jspecify.annotations.NullMarked;
