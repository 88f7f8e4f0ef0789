package org.inforce.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.monitor.CandidateMatcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Says of one document which of the searches that came through the presearcher find it. Running a
/// query through Lucene takes a weight, a scorer and a collector, some ten microseconds; most
/// searches ask only whether words stand in the document, which is a look in a set. So only a
/// phrase whose words all stand there is run.
final class TermsMatcher extends CandidateMatcher<QueryMatch> {
  private static final int ONLY_DOCUMENT = 0;

  private final Set<Term> terms = new HashSet<>();

  TermsMatcher(IndexSearcher searcher) throws IOException {
    super(searcher);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      for (FieldInfo field : leaf.reader().getFieldInfos()) {
        Terms all = leaf.reader().terms(field.name);
        if (all != null) {
          TermsEnum each = all.iterator();
          for (BytesRef term = each.next(); term != null; term = each.next()) {
            terms.add(new Term(field.name, BytesRef.deepCopyOf(term)));
          }
        }
      }
    }
  }

  @Override
  public void matchQuery(String id, Query query, Map<String, String> metadata) throws IOException {
    if (holds(query)) {
      addMatch(new QueryMatch(id), ONLY_DOCUMENT);
    }
  }

  @Override
  public QueryMatch resolve(QueryMatch one, QueryMatch other) {
    return one;
  }

  private boolean holds(Query query) throws IOException {
    return switch (query) {
      case TermQuery one -> terms.contains(one.getTerm());
      case BooleanQuery parts -> holds(parts);
      case PhraseQuery phrase -> stand(phrase.getTerms()) && searcher.count(phrase) > 0;
      default -> searcher.count(query) > 0;
    };
  }

  private boolean stand(Term[] words) {
    for (Term word : words) {
      if (!terms.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(BooleanQuery parts) throws IOException {
    boolean optional = false;
    boolean required = false;
    boolean one = false;
    for (BooleanClause clause : parts) {
      boolean holds = holds(clause.query());
      switch (clause.occur()) {
        case MUST, FILTER -> {
          if (!holds) {
            return false;
          }
          required = true;
        }
        case MUST_NOT -> {
          if (holds) {
            return false;
          }
        }
        case SHOULD -> {
          optional = true;
          one |= holds;
        }
      }
    }
    return required || (optional && one);
  }
}
