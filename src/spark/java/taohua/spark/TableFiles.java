package taohua.spark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/**
 * Files of CSV as files of Parquet, by the driver: they stand in a report, which lies with it. All
 * columns are text, as in CSV.
 */
final class TableFiles {
  private static final String CSV = ".csv";

  private TableFiles() {}

  /** Writes all of a folder to one in it. */
  static void write(Path data) throws IOException {
    Path folder = Files.createDirectories(data.resolve("parquet"));
    List<Path> tables;
    try (Stream<Path> files = Files.list(data)) {
      tables = files.filter(file -> file.toString().endsWith(CSV)).sorted().toList();
    }
    for (Path table : tables) {
      String name = String.valueOf(table.getFileName());
      write(table, folder.resolve(name.substring(0, name.length() - CSV.length()) + ".parquet"));
    }
  }

  private static void write(Path csv, Path table) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
      Iterator<CsvRecord> rows = reader.iterator();
      MessageType columns = columns(rows.next().getFields());
      try (ParquetWriter<Group> out =
          ExampleParquetWriter.builder(new LocalOutputFile(table))
              .withType(columns)
              .withCompressionCodec(CompressionCodecName.SNAPPY)
              .build()) {
        while (rows.hasNext()) {
          out.write(row(columns, rows.next()));
        }
      }
    }
  }

  private static MessageType columns(List<String> names) {
    Types.MessageTypeBuilder columns = Types.buildMessage();
    for (String name : names) {
      columns
          .required(PrimitiveTypeName.BINARY)
          .as(LogicalTypeAnnotation.stringType())
          .named(name);
    }
    return columns.named("table");
  }

  private static Group row(MessageType columns, CsvRecord record) {
    Group row = new SimpleGroup(columns);
    for (int i = 0; i < record.getFieldCount(); i++) {
      row.add(i, record.getField(i));
    }
    return row;
  }
}
