package taohua.intake;

import java.nio.file.Path;

/**
 * A file that was passed over because its kind is not supported.
 *
 * @param id its path below the input folder with {@code /}
 */
public record Skipped(String id, Path path, String reason) {}
