package org.inforce.app.delivery;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.inforce.deliver.Channel;
import org.inforce.deliver.Mail;
import org.inforce.deliver.UnsubscribeToken;
import org.inforce.model.Coded;
import org.inforce.table.TableException;

/// How messages leave: `routes/channels.yaml`, with a Camel address for each kind of channel.
///
/// @param site where the pages are that messages link to, ending with a slash
/// @param privateAddresses true if webhooks may reach into private networks
public record Postage(
    String from,
    String host,
    URI site,
    boolean privateAddresses,
    Map<Channel.Kind, String> addresses) {
  private static final ObjectReader YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build()
          .readerFor(Rows.class);

  public Postage {
    if (!site.toString().endsWith("/")) {
      throw new IllegalArgumentException("'" + site + "' ends with no slash");
    }
    addresses = Map.copyOf(addresses);
  }

  private record Rows(
      @JsonProperty("from") String from,
      @JsonProperty("host") String host,
      @JsonProperty("site") URI site,
      @JsonProperty("private-addresses") boolean privateAddresses,
      @JsonProperty("channels") Map<String, String> channels) {}

  /// @throws TableException naming file, line and reason
  public static Postage read(Path file) {
    try {
      Rows rows = YAML.readValue(Files.readString(file));
      Map<Channel.Kind, String> addresses = new EnumMap<>(Channel.Kind.class);
      rows.channels()
          .forEach((kind, address) -> addresses.put(Coded.of(Channel.Kind.class, kind), address));
      for (Channel.Kind kind : Channel.Kind.values()) {
        if (!addresses.containsKey(kind)) {
          throw new TableException(List.of(file + ": no row for the channel " + kind.code()));
        }
      }
      return new Postage(rows.from(), rows.host(), rows.site(), rows.privateAddresses(), addresses);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new TableException(List.of(file + ":" + line + ": " + e.getOriginalMessage()));
    } catch (IllegalArgumentException e) {
      throw new TableException(List.of(file + ": " + e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /// Who sends, and the address by which this reader leaves.
  ///
  /// @param key signs the address
  Mail.Sender sender(UnsubscribeToken token, String key) {
    return new Mail.Sender(from, host, site.resolve("unsubscribe/" + token.signed(key)));
  }
}
