package org.inforce.search;

import java.io.IOException;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// A segment of an index in which some entries are as if they were deleted, for searches and counts
/// alike.
final class Unseen extends FilterLeafReader {
  private final FixedBitSet seen;
  private final int number;

  private Unseen(LeafReader segment, FixedBitSet seen) {
    super(segment);
    this.seen = seen;
    this.number = seen.cardinality();
  }

  /// A segment without what a query finds.
  static LeafReader but(LeafReaderContext leaf, Weight gone) throws IOException {
    LeafReader segment = leaf.reader();
    FixedBitSet seen = new FixedBitSet(segment.maxDoc());
    Bits live = segment.getLiveDocs();
    for (int doc = 0; doc < segment.maxDoc(); doc++) {
      if (live == null || live.get(doc)) {
        seen.set(doc);
      }
    }
    Scorer scorer = gone.scorer(leaf);
    if (scorer != null) {
      DocIdSetIterator found = scorer.iterator();
      for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
        seen.clear(doc);
      }
    }
    return new Unseen(segment, seen);
  }

  @Override
  public Bits getLiveDocs() {
    return seen;
  }

  @Override
  public int numDocs() {
    return number;
  }

  @Override
  public @Nullable CacheHelper getCoreCacheHelper() {
    return in.getCoreCacheHelper();
  }

  /// None: what is cached of a whole segment counts what is unseen here.
  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }
}
