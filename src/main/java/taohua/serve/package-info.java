/**
 * The local page: a server on this machine alone, where a draft is dropped and its check is read,
 * plans are compared with each other, and the archive is asked and added to. In: an {@link
 * taohua.serve.Backend}, which reads, checks and keeps the {@link taohua.serve.Archive}. Out:
 * pages, JSON and events, by {@link taohua.serve.Desk}.
 *
 * <p>A request passes {@code Guard} (is it meant for this server, by its own page?) and is answered
 * by {@code Router}: questions by {@code Search} and {@code Phrase}, orders by {@code Submissions}.
 * An order comes with files ({@code Upload}, {@code Uploads}) and becomes a {@code Job}, which
 * {@code Jobs} has done by {@code Tasks}, unless {@code PastChecks} knows what came of the same;
 * {@code Events} tells how far it is, and {@code Results} keeps the pages that come of it. All
 * files lie in a {@code ScratchFolder}, which goes with the server.
 */
@NullMarked
package taohua.serve;

import org.jspecify.annotations.NullMarked;
