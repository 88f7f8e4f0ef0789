package org.inforce.collect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.inforce.model.SourceId;

/// Keeps a {@link SourceState} for each source, a file each. To lose one costs a repeated asking
/// and nothing else: the same bytes twice are one document.
public final class SourceStates {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  private final Path folder;
  private final Map<SourceId, SourceState> read = new ConcurrentHashMap<>();

  public SourceStates(Path folder) {
    this.folder = folder;
  }

  /// What is remembered of a source; nothing if its address is another by now.
  public SourceState of(Source source) {
    SourceState state = read.computeIfAbsent(source.id(), _ -> read(source));
    return state.address().equals(source.address()) ? state : SourceState.fresh(source.address());
  }

  private SourceState read(Source source) {
    try {
      return MAPPER.readValue(Files.readAllBytes(file(source)), SourceState.class);
    } catch (NoSuchFileException | JsonProcessingException e) {
      return SourceState.fresh(source.address());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file(source), e);
    }
  }

  /// Whole or not at all: a crash leaves the state before.
  public void save(Source source, SourceState state) {
    try {
      Files.createDirectories(folder);
      read.put(source.id(), state);
      Path draft = folder.resolve(source.id() + ".json.new");
      Files.write(draft, MAPPER.writeValueAsBytes(state));
      Files.move(
          draft, file(source), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file(source), e);
    }
  }

  private Path file(Source source) {
    return folder.resolve(source.id() + ".json");
  }
}
