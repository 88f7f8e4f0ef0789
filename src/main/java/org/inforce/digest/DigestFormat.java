package org.inforce.digest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.inforce.model.Coded;

/// The forms of a digest.
public enum DigestFormat implements Coded {
  TEXT,
  MARKDOWN,
  HTML,
  PDF,
  JSON;

  /// The digest in this form; text in UTF-8.
  public byte[] bytes(Digest digest) {
    return switch (this) {
      case TEXT -> utf8(DigestText.text(digest));
      case MARKDOWN -> utf8(DigestText.markdown(digest));
      case HTML -> utf8(DigestHtml.html(digest));
      case PDF -> DigestPdf.pdf(digest);
      case JSON -> utf8(json(digest));
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// A closed choice is its code, as in all answers for programs.
  private static final class Code extends StdSerializer<Coded> {
    private static final long serialVersionUID = 1;

    Code() {
      super(Coded.class);
    }

    @Override
    public void serialize(Coded value, JsonGenerator to, SerializerProvider all)
        throws IOException {
      to.writeString(value.code());
    }
  }

  private static String json(Digest digest) {
    try {
      return JsonMapper.builder()
              .addModule(new Jdk8Module())
              .addModule(new JavaTimeModule())
              .addModule(new SimpleModule().addSerializer(Coded.class, new Code()))
              .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
              .enable(SerializationFeature.INDENT_OUTPUT)
              .build()
              .writeValueAsString(digest)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a digest can be written as JSON", e);
    }
  }
}
