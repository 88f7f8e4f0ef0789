package org.inforce.search;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// The fields of the index and how each is kept; the same everywhere, as Lucene demands.
final class Fields {
  /// `document:abc…`, `instrument:…`, `event:…`: names one entry.
  static final String KEY = "key";

  static final String ID = "id";
  static final String INSTRUMENT = "instrument";
  static final String MATTER = "matter";
  static final String TITLE = "title";

  /// Aliases of an instrument.
  static final String NAMES = "names";

  static final String TEXT = "text";

  /// Whole names in one spelling.
  static final String NAME = "name";

  static final String IDENTIFIER = "identifier";
  static final String DAY = "day";

  /// Words with their places, for ranking and for marking what was found.
  static final FieldType WORDS = words();

  /// No term of Lucene may be longer than 32,766 bytes.
  private static final int LONGEST_TERM = 300;

  private Fields() {}

  private static FieldType words() {
    FieldType type = new FieldType();
    type.setStored(true);
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  static String key(What what, String id) {
    return what.code() + ":" + id;
  }

  /// A value as a term; what is too long for one is cut.
  static String term(String value) {
    return value.length() <= LONGEST_TERM ? value : value.substring(0, LONGEST_TERM);
  }
}
