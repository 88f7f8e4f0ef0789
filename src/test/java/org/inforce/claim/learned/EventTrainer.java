package org.inforce.claim.learned;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.inforce.annotate.Annotator;
import org.inforce.claim.Gate;
import org.inforce.claim.instrument.InstrumentReader;
import org.inforce.claim.instrument.Instruments;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.ItemScanner;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.EventType;
import org.inforce.model.PartOfSpeech;
import org.inforce.model.SourceId;
import org.inforce.model.Span;

/// Makes the model of what words tell from the training stories: OpenNLP's maximum entropy with a
/// quasi-Newton search and both penalties, one thread, so that the same sentences give the same
/// model.
final class EventTrainer {
  private static final Annotator ANNOTATOR = new Annotator(Gate.words());
  private static final LocalDate PUBLISHED = LocalDate.of(2031, 6, 11);

  /// How far after a mark the word may stand that the reader takes for the telling one.
  private static final int MARK_REACH = 4;

  /// Weights of less than this many hundredths are left out.
  private static final int LEAST_WEIGHT = 2;

  private EventTrainer() {}

  /// A sentence of a text as the reader sees it.
  record Seen(Sentence sentence, List<Item> items) {
    Features features() {
      return new Features(sentence, items);
    }

    boolean isTagged() {
      return sentence.tokens().stream().anyMatch(t -> t.tag() != PartOfSpeech.NONE);
    }

    /// Where a token begins in the text.
    int start(int token) {
      return sentence.tokens().get(token).span().start();
    }
  }

  static Document document(DocumentKind kind, LocalDate published, String title, String text) {
    return new Document(
        new DocumentId("training"),
        new SourceId("training"),
        Optional.empty(),
        "",
        kind,
        AuthorityTier.NEWS,
        published,
        Optional.of(title),
        text);
  }

  static List<Seen> sentences(Document document) {
    Annotated annotated = ANNOTATOR.annotate(document);
    Instruments instruments = InstrumentReader.read(annotated, ANNOTATOR.title(document));
    ItemScanner scanner = new ItemScanner();
    List<Seen> seen = new ArrayList<>();
    for (int i = 0; i < annotated.sentences().size(); i++) {
      Sentence sentence = annotated.sentences().get(i);
      List<Item> items =
          scanner.scan(
              sentence, instruments.in(i), Annotation.within(annotated.courts(), sentence.span()));
      seen.add(new Seen(sentence, items));
    }
    return seen;
  }

  /// All that the model that ships is made from.
  static List<Event> all() throws IOException {
    return without("");
  }

  /// The same without one set of stories.
  static List<Event> without(String set) throws IOException {
    List<Event> events = new ArrayList<>(events(TrainingStory.all(TrainingStory.FOLDER)));
    events.addAll(others(read(train(events)), set));
    return events;
  }

  /// What is trained on besides our own reports, by which the words of typical sentences are found.
  static List<Event> others() throws IOException {
    return others(read(train(events(TrainingStory.all(TrainingStory.FOLDER)))), "");
  }

  private static List<Event> others(EventModel written, String set) throws IOException {
    List<Event> events = new ArrayList<>(new TypicalWords(written).events());
    StoryLabels labels = StoryLabels.read();
    for (String other : StoryLabels.SETS) {
      if (!other.equals(set)) {
        events.addAll(labels.events(other));
      }
    }
    return events;
  }

  /// Every word that may tell an event, with what it tells.
  static List<Event> events(List<TrainingStory> stories) {
    List<Event> events = new ArrayList<>();
    for (TrainingStory story : stories) {
      Map<Integer, EventType> marks = new HashMap<>();
      sentences(document(story, marks)).forEach(seen -> add(seen, marks, events));
    }
    return events;
  }

  /// The sentences of a report with what they tell.
  static List<GoldStory.Row> rows(TrainingStory story) {
    Map<Integer, EventType> marks = new HashMap<>();
    List<GoldStory.Row> rows = new ArrayList<>();
    for (Seen seen : sentences(document(story, marks))) {
      List<GoldStory.Mark> told = new ArrayList<>();
      marks.forEach((place, type) -> {
        if (seen.sentence().span().start() <= place && place < seen.sentence().span().end()) {
          told.add(new GoldStory.Mark(type, new Span(place, place + 1)));
        }
      });
      rows.add(new GoldStory.Row(story.title(), seen, told, List.of()));
    }
    return rows;
  }

  /// @param marks takes what the words tell, by their place in the text
  private static Document document(TrainingStory story, Map<Integer, EventType> marks) {
    StringBuilder text = new StringBuilder();
    for (TrainingStory.Row row : story.rows()) {
      text.append(text.isEmpty() ? "" : "\n\n");
      int start = text.length();
      row.told().forEach((offset, type) -> marks.put(start + offset, type));
      text.append(row.text());
    }
    return document(story.kind(), PUBLISHED, story.title(), text.toString());
  }

  private static void add(Seen seen, Map<Integer, EventType> marks, List<Event> events) {
    if (!seen.isTagged()) {
      return;
    }
    Features features = seen.features();
    Map<Integer, String> told = new TreeMap<>();
    features.candidates().forEach(token -> told.put(token, EventModel.NONE));
    for (int token = 0; token < seen.sentence().tokens().size(); token++) {
      Optional<EventType> type = Optional.ofNullable(marks.get(seen.start(token)));
      if (type.isPresent()) {
        told.put(telling(token, features.candidates()), type.get().code());
      }
    }
    told.forEach((token, outcome) ->
        events.add(new Event(outcome, features.of(token).toArray(String[]::new))));
  }

  private static int telling(int marked, List<Integer> candidates) {
    return candidates.stream()
        .filter(c -> c >= marked && c < marked + MARK_REACH)
        .findFirst()
        .orElse(marked);
  }

  /// The model as the text of `events.model`.
  static String train(List<Event> events) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put("Algorithm", QNTrainer.MAXENT_QN_VALUE);
    parameters.put("DataIndexer", "OnePass");
    parameters.put("Iterations", 60);
    parameters.put("Cutoff", 2);
    parameters.put("PrintMessages", false);
    parameters.put(QNTrainer.L1COST_PARAM, 0.05);
    parameters.put(QNTrainer.L2COST_PARAM, 0.2);
    MaxentModel model =
        TrainerFactory.getEventTrainer(parameters, new HashMap<>())
            .train(ObjectStreamUtils.createObjectStream(events));
    return text((AbstractModel) model, origin(events));
  }

  static EventModel read(String model) throws IOException {
    return EventModel.read(new BufferedReader(new StringReader(model)));
  }

  private static String text(AbstractModel model, String origin) {
    @SuppressWarnings("unchecked")
    Map<String, Context> contexts = (Map<String, Context>) model.getDataStructures()[1];
    StringBuilder text = new StringBuilder(origin).append('\n');
    List<String> outcomes = new ArrayList<>();
    for (int i = 0; i < model.getNumOutcomes(); i++) {
      outcomes.add(model.getOutcome(i));
    }
    text.append(String.join("\t", outcomes)).append('\n');
    new TreeMap<>(contexts)
        .forEach((feature, context) -> {
          StringBuilder row = new StringBuilder();
          for (int k = 0; k < context.getOutcomes().length; k++) {
            long weight = Math.round(context.getParameters()[k] * 100);
            if (Math.abs(weight) >= LEAST_WEIGHT) {
              row.append('\t').append(context.getOutcomes()[k]).append(':').append(weight);
            }
          }
          if (!row.isEmpty()) {
            text.append(feature).append(row).append('\n');
          }
        });
    return text.toString();
  }

  /// What a model is made from: words and their features, which change with the training sentences
  /// and with the tables of the reader.
  static String origin(List<Event> events) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Event event : events) {
        digest.update(event.getOutcome().getBytes(StandardCharsets.UTF_8));
        for (String feature : event.getContext()) {
          digest.update(("\t" + feature).getBytes(StandardCharsets.UTF_8));
        }
        digest.update((byte) '\n');
      }
      return "# " + events.size() + " words, " + HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
