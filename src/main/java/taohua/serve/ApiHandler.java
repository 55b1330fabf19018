package taohua.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;
import taohua.words.Messages;

/** From requests to {@link Router} and back; what may not be asked is refused here. */
final class ApiHandler extends Handler.Abstract {
  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Cache-Control", "no-store",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Content-Security-Policy", "frame-ancestors 'self'");

  // What a request for something that is not there may bring along; it is sent at once.
  private static final int MOST_BYTES_PASSED_OVER = 1 << 16;

  private final Guard guard;
  private final Router router;
  private final Messages messages;

  ApiHandler(Guard guard, Router router, Messages messages) {
    this.guard = guard;
    this.router = router;
    this.messages = messages;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    @Nullable String refusal = guard.refusal(request);
    Reply reply = refusal == null ? router.to(asked(request)) : refused(messages.get(refusal));
    response.setStatus(reply.status());
    ALWAYS.forEach(response.getHeaders()::put);
    reply.headers().forEach(response.getHeaders()::put);
    response.getHeaders().put(new HttpField("Content-Type", reply.type()));
    if (!isReadToTheEnd(request, refusal == null)) {
      // The rest would be taken for the next request, so that the server will not keep it either.
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
    }
    try (OutputStream out = Content.Sink.asOutputStream(response)) {
      reply.content().to(out);
    }
    callback.succeeded();
    return true;
  }

  /**
   * Whether nothing of a request is left; what is small is passed over.
   *
   * @param isHeard whether its rest is worth waiting for
   */
  private static boolean isReadToTheEnd(Request request, boolean isHeard) {
    if (isHeard && request.getLength() <= MOST_BYTES_PASSED_OVER) {
      try (OutputStream nowhere =
          new Upload.Limited(
              OutputStream.nullOutputStream(), MOST_BYTES_PASSED_OVER, System::nanoTime)) {
        Content.Source.asInputStream(request).transferTo(nowhere);
      } catch (IOException e) {
        return false;
      }
    }
    return request.consumeAvailable();
  }

  private static Reply refused(String words) {
    // A connection of somebody who may ask nothing is not kept.
    return Reply.error(403, words).with("Connection", "close");
  }

  private static ApiRequest asked(Request request) {
    Map<String, String> query = new LinkedHashMap<>();
    for (Fields.Field field : Request.extractQueryParameters(request)) {
      query.put(field.getName(), field.getValue());
    }
    String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    String prefers = request.getHeaders().get("Prefer");
    return new ApiRequest(
        request.getMethod(),
        Request.getPathInContext(request),
        query,
        type == null ? "" : type.toLowerCase(Locale.ROOT),
        request.getLength(),
        prefers != null && prefers.contains("respond-async"),
        Content.Source.asInputStream(request));
  }
}
