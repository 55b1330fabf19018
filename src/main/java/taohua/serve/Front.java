package taohua.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

/** From requests to {@link Answers} and back; what may not be asked is refused here. */
final class Front extends Handler.Abstract {
  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Cache-Control", "no-store",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Content-Security-Policy", "frame-ancestors 'self'");

  private final Guard guard;
  private final Answers answers;
  private final Messages messages;

  Front(Guard guard, Answers answers, Messages messages) {
    this.guard = guard;
    this.answers = answers;
    this.messages = messages;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    @Nullable String refusal = guard.refusal(request);
    Reply reply =
        refusal == null ? answers.to(asked(request)) : Reply.error(403, messages.get(refusal));
    response.setStatus(reply.status());
    ALWAYS.forEach(response.getHeaders()::put);
    reply.headers().forEach(response.getHeaders()::put);
    response.getHeaders().put(new HttpField("Content-Type", reply.type()));
    response.write(true, ByteBuffer.wrap(reply.body().getBytes(StandardCharsets.UTF_8)), callback);
    return true;
  }

  private static Answers.Asked asked(Request request) {
    Map<String, String> query = new LinkedHashMap<>();
    for (Fields.Field field : Request.extractQueryParameters(request)) {
      query.put(field.getName(), field.getValue());
    }
    String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    return new Answers.Asked(
        request.getMethod(),
        Request.getPathInContext(request),
        type == null ? "" : type.toLowerCase(Locale.ROOT),
        query,
        Content.Source.asInputStream(request));
  }
}
