package org.inforce.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.DocIdSetIterator;
import org.inforce.store.Matter;
import org.inforce.store.Originals;
import org.inforce.store.StoredDocument;

/// The passages of each thing as vectors of what they mean, in a graph of neighbours whose nodes
/// are quantised. A passage keeps what its entry can be narrowed by, so that one can look for the
/// nearest among those alone.
///
/// @param stopped true once no more is to be turned into vectors
record PassagesForm(Meaning meaning, BooleanSupplier stopped) implements Form {
  static final String VECTOR = "vector";

  /// The hash of what was turned into the vector.
  private static final String PASSAGE = "passage";

  /// To be raised with every change of {@link Passages} or {@link Entries}.
  private static final String VERSION = "2";

  /// What only the index of words needs.
  private static final Set<String> WORDS_ONLY =
      Set.of(
          Fields.TITLE,
          Fields.NAMES,
          Fields.TEXT,
          Fields.ALL,
          Fields.NAME,
          Fields.NAMED,
          Fields.IDENTIFIER,
          Fields.STORY,
          Fields.STEPS,
          Fields.EVENTS,
          Fields.LEARNED,
          Fields.TOLD);

  @Override
  public String version() {
    return VERSION + " " + meaning.name();
  }

  @Override
  public IndexWriterConfig config() {
    return new IndexWriterConfig(new KeywordAnalyzer()).setCodec(quantised());
  }

  /// The usual codec, but for vectors. Whoever reads finds the format by its name.
  private static Codec quantised() {
    return new Lucene104Codec() {
      @Override
      public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
        return new Lucene104HnswScalarQuantizedVectorsFormat();
      }
    };
  }

  @Override
  public boolean looksBack() {
    return true;
  }

  @Override
  public List<Document> of(StoredDocument stored, IndexReader before) {
    return passages(Entries.document(stored), before);
  }

  @Override
  public List<Document> of(Matter matter, IndexReader before) {
    return Entries.of(matter).stream().flatMap(entry -> passages(entry, before).stream()).toList();
  }

  private List<Document> passages(Document entry, IndexReader before) {
    List<Document> passages = new ArrayList<>();
    for (String text : Passages.of(entry)) {
      if (stopped.getAsBoolean()) {
        throw new CancellationException("the index is being closed");
      }
      String hash = Originals.sha256(text.getBytes(StandardCharsets.UTF_8));
      Document passage = new Document();
      for (IndexableField field : entry) {
        if (!WORDS_ONLY.contains(field.name())) {
          passage.add(field);
        }
      }
      passage.add(new StringField(PASSAGE, hash, Field.Store.NO));
      passage.add(
          new KnnFloatVectorField(
              VECTOR,
              vector(before, hash).orElseGet(() -> meaning.ofPassage(text)),
              VectorSimilarityFunction.DOT_PRODUCT));
      passages.add(passage);
    }
    return passages;
  }

  /// The vector that the same words were turned into before: a matter is put anew with every
  /// document that adds to it, and the model takes a hundred times longer than to look.
  private static Optional<float[]> vector(IndexReader before, String hash) {
    try {
      Term term = new Term(PASSAGE, hash);
      for (LeafReaderContext leaf : before.leaves()) {
        PostingsEnum places = leaf.reader().postings(term, PostingsEnum.NONE);
        FloatVectorValues vectors = leaf.reader().getFloatVectorValues(VECTOR);
        if (places != null && vectors != null) {
          int doc = places.nextDoc();
          var all = vectors.iterator();
          if (doc != DocIdSetIterator.NO_MORE_DOCS && all.advance(doc) == doc) {
            return Optional.of(vectors.vectorValue(all.index()).clone());
          }
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the index of meaning could not be read", e);
    }
  }
}
