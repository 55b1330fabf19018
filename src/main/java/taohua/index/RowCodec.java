package taohua.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import taohua.intake.files.Source;
import taohua.text.Heading;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.When;

/** A row of {@code documents} and what it says. Nothing that is not known is null, but empty. */
final class RowCodec {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RowCodec() {}

  /** The values of the columns, but for the checksum. */
  static List<Object> values(Indexed one, long file, String sha256) {
    Heading heading = one.heading();
    Official official = heading.official();
    Optional<When> when = heading.when();
    return List.of(
        one.number(),
        one.id(),
        file,
        sha256,
        heading.title(),
        official.name(),
        official.role(),
        official.place(),
        official.level().map(Level::chinese).orElse(""),
        official.series(),
        official.identity(),
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

  static Indexed indexed(ResultSet row, Catalogue.Origin file) throws SQLException {
    Official official =
        new Official(
            row.getString(6),
            row.getString(7),
            row.getString(8),
            Level.of(row.getString(9)),
            row.getString(10));
    Heading heading =
        new Heading(
            row.getString(5), official, when(row), Optional.empty(), fields(row.getString(16)));
    String own = row.getString(4);
    Source source = new Source(row.getString(2), file.path(), own.isEmpty() ? file.sha256() : own);
    Indexed.Stored stored =
        new Indexed.Stored(
            row.getString(17), row.getString(18), row.getInt(19), row.getInt(20) != 0);
    return new Indexed(row.getLong(1), source, heading, stored);
  }

  private static Optional<When> when(ResultSet row) throws SQLException {
    String kind = row.getString(15);
    return kind.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new When(
                LocalDate.parse(row.getString(13)),
                LocalDate.parse(row.getString(14)),
                When.Kind.valueOf(kind.toUpperCase(Locale.ROOT))));
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
