/**
 * The local page: a server on this machine alone, where a draft is dropped and its check is read.
 * In: an {@link taohua.serve.Office}, which reads, checks and knows the archive. Out: pages and
 * JSON, by {@link taohua.serve.Desk}.
 *
 * <p>A request passes {@code Guard} (is it meant for this server, by its own page?) and is answered
 * by {@code Answers}. A draft lies in a folder of its own while it is read ({@code Upload}); what
 * was found stays in memory ({@code Checks}) and goes with the server.
 */
@NullMarked
package taohua.serve;

import org.jspecify.annotations.NullMarked;
