package taohua.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import taohua.intake.files.Source;
import taohua.text.Heading;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.When;

/** A row of {@code documents} and what it says. Nothing that is not known is null, but empty. */
final class RowCodec {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int COLUMNS = 20;

  // A control character that separates fields, and is no part of any.
  private static final char BETWEEN = 31;

  private RowCodec() {}

  /** Gives files by number. */
  @FunctionalInterface
  interface Files {
    @Nullable Origin of(long number) throws IOException;
  }

  /** The values of the columns, but for the checksum. */
  static List<Object> values(Indexed one, long file, String sha256) {
    Heading heading = one.heading();
    Official official = heading.official();
    Optional<When> when = heading.when();
    return List.of(
        one.number(),
        plain(one.id()),
        file,
        sha256,
        plain(heading.title()),
        plain(official.name()),
        plain(official.role()),
        plain(official.place()),
        official.level().map(Level::chinese).orElse(""),
        plain(official.series()),
        plain(official.identity()),
        when.map(When::toString).orElse(""),
        when.map(date -> date.from().toString()).orElse(""),
        when.map(date -> date.to().toString()).orElse(""),
        when.map(date -> date.kind().word()).orElse(""),
        json(heading.extra()),
        one.stored().content(),
        one.stored().body(),
        one.stored().characters(),
        one.stored().isLossy() ? 1 : 0);
  }

  /** The values with what no value holds between them. */
  static String joined(List<Object> values) {
    StringBuilder joined = new StringBuilder();
    for (Object value : values) {
      joined.append(joined.isEmpty() ? "" : BETWEEN).append(value);
    }
    return joined.toString();
  }

  static int checksum(String joined) {
    CRC32C crc = new CRC32C();
    crc.update(joined.getBytes(StandardCharsets.UTF_8));
    return (int) crc.getValue();
  }

  /** A value as the catalogue has it. */
  static String plain(String value) {
    return value.replace(BETWEEN, ' ');
  }

  /**
   * A row.
   *
   * @param joined its values, whose checksum was right
   * @param files gives the file with a number, or null
   */
  static Indexed indexed(String joined, Files files) throws SQLException, IOException {
    String[] values = joined.split(String.valueOf(BETWEEN), -1);
    Origin file = files.of(Long.parseLong(values[2]));
    if (values.length != COLUMNS || file == null) {
      throw new SQLException("SQLITE_CORRUPT");
    }
    Official official =
        new Official(values[5], values[6], values[7], Level.of(values[8]), values[9]);
    Heading heading =
        new Heading(values[4], official, when(values), Optional.empty(), fields(values[15]));
    String sha256 = values[3].isEmpty() ? file.sha256() : values[3];
    Indexed.Stored stored =
        new Indexed.Stored(
            values[16], values[17], Integer.parseInt(values[18]), values[19].equals("1"));
    Source source = new Source(values[1], file.path(), sha256);
    return new Indexed(Long.parseLong(values[0]), source, heading, stored);
  }

  private static Optional<When> when(String[] values) {
    return values[14].isEmpty()
        ? Optional.empty()
        : Optional.of(
            new When(
                LocalDate.parse(values[12]),
                LocalDate.parse(values[13]),
                When.Kind.valueOf(values[14].toUpperCase(Locale.ROOT))));
  }

  private static String json(Map<String, String> fields) {
    try {
      return JSON.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts are always JSON", e);
    }
  }

  private static Map<String, String> fields(String json) throws SQLException {
    try {
      return json.equals("{}") ? Map.of() : JSON.readValue(json, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new SQLException("SQLITE_CORRUPT", e);
    }
  }
}
