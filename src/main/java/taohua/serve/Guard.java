package taohua.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests pass that a user's own page makes: by the name of this machine (a foreign name that
 * was made to point here is refused), from this server's page or from no page, and with the token
 * that was printed at the start for all but that page itself.
 *
 * @param port where the server listens
 * @param token a secret of this start
 */
record Guard(int port, String token) {
  static final String HEADER = "X-Taohua-Token";

  // Whose addresses cannot be guessed, or which tell nothing.
  private static final Set<String> OPEN = Set.of("/", "/openapi.json");

  /** Why a request is refused, as a key of words, or null if it is not. */
  @Nullable String refusal(Request request) {
    Set<String> hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    String host = request.getHeaders().get(HttpHeader.HOST);
    if (host == null || !hosts.contains(host)) {
      return "serve.refused.host";
    }
    String origin = request.getHeaders().get(HttpHeader.ORIGIN);
    String site = request.getHeaders().get("Sec-Fetch-Site");
    boolean isOurs =
        origin == null || hosts.stream().anyMatch(one -> origin.equals("http://" + one));
    if (!isOurs || "cross-site".equals(site) && !isPage(request)) {
      return "serve.refused.origin";
    }
    return isPage(request) || isToken(request.getHeaders().get(HEADER))
        ? null
        : "serve.refused.token";
  }

  private static boolean isPage(Request request) {
    String path = Request.getPathInContext(request);
    return request.getMethod().equals("GET")
        && (OPEN.contains(path) || path.startsWith("/checks/") || path.startsWith("/reports/"));
  }

  boolean isToken(@Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
