package org.inforce.annotate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.inforce.model.Annotation.Token;
import org.junit.jupiter.api.Test;

class TagSearchTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void gives_each_word_of_our_stories_the_tag_that_openNLP_gives_it() throws IOException {
    POSModel model = model();
    POSTaggerME theirs = new POSTaggerME(model);
    TagSearch ours = new TagSearch(model);
    List<String[]> sentences = sentences();
    assertTrue(sentences.size() > 500, () -> sentences.size() + " sentences");
    for (String[] words : sentences) {
      assertArrayEquals(theirs.tag(words), tags(ours, words), () -> String.join(" ", words));
    }
  }

  @Test
  void tags_the_same_after_more_different_words_than_it_keeps() throws IOException {
    TagSearch tagger = new TagSearch(model());
    String[] words = {"The", "judge", "stayed", "the", "order", "."};
    String[] before = tags(tagger, words);
    tagger.tag(IntStream.range(0, 30_000).mapToObj(i -> "word" + i).toArray(String[]::new));
    assertArrayEquals(before, tags(tagger, words));
  }

  @Test
  void tags_no_words_and_one_word() throws IOException {
    TagSearch tagger = new TagSearch(model());
    assertArrayEquals(new String[0], tags(tagger, new String[0]));
    assertArrayEquals(new String[] {"DET"}, tags(tagger, new String[] {"the"}));
  }

  private static String[] tags(TagSearch tagger, String[] words) {
    return IntStream.of(tagger.tag(words)).mapToObj(tagger.tags()::get).toArray(String[]::new);
  }

  private static POSModel model() throws IOException {
    try (InputStream in =
        TagSearchTest.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      return new POSModel(in);
    }
  }

  private static List<String[]> sentences() throws IOException {
    List<String[]> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/stories"))) {
      for (Path file : files.filter(f -> f.endsWith("documents.jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          SentenceReader.read(JSON.readTree(line).path("text").asText()).stream()
              .map(s -> s.tokens().stream().map(Token::text).toArray(String[]::new))
              .forEach(sentences::add);
        }
      }
    }
    return sentences;
  }
}
