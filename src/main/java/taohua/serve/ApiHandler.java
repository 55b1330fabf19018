package taohua.serve;

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
    SentBody body = new SentBody(Content.Source.asInputStream(request));
    Reply reply =
        refusal == null ? router.to(asked(request, body)) : refused(messages.get(refusal));
    response.setStatus(reply.status());
    ALWAYS.forEach(response.getHeaders()::put);
    reply.headers().forEach(response.getHeaders()::put);
    response.getHeaders().put(new HttpField("Content-Type", reply.type()));
    if (refusal == null) {
      body.passOver(request.getLength());
    }
    if (!request.consumeAvailable()) {
      // The rest would be taken for the next request, so that the server will not keep it either.
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
    }
    try (OutputStream out = Content.Sink.asOutputStream(response)) {
      reply.content().to(out);
    }
    callback.succeeded();
    return true;
  }

  private static Reply refused(String words) {
    // A connection of somebody who may ask nothing is not kept.
    return Reply.error(403, words).with("Connection", "close");
  }

  private static ApiRequest asked(Request request, SentBody body) {
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
        body);
  }
}
