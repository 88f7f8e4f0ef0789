package org.inforce.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/// Copies and versions of one story among the answers, folded under the best of them.
final class Stories {
  /// An answer with those that are the same story.
  record Story(ScoreDoc best, List<Integer> others) {}

  private final IndexSearcher searcher;

  Stories(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  List<Story> of(ScoreDoc[] ranked) throws IOException {
    Map<String, Story> byHead = new HashMap<>();
    List<Story> stories = new ArrayList<>();
    for (ScoreDoc one : ranked) {
      String head = head(one.doc);
      Story known = head.isEmpty() ? null : byHead.get(head);
      if (known != null) {
        known.others().add(one.doc);
      } else {
        Story story = new Story(one, new ArrayList<>());
        stories.add(story);
        byHead.put(head, story);
      }
    }
    return stories;
  }

  private String head(int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    SortedDocValues heads = leaf.reader().getSortedDocValues(Fields.STORY);
    boolean known = heads != null && heads.advanceExact(doc - leaf.docBase);
    return known ? heads.lookupOrd(heads.ordValue()).utf8ToString() : "";
  }
}
