/**
 * Where an official is at home: the units that one heads and how one speaks of one's own, and the
 * place that a document without a telling heading speaks of as its own. Comes in: officials and
 * normalised texts; goes out: {@link taohua.hint.home.Homes}.
 */
@NullMarked
package taohua.hint.home;

import org.jspecify.annotations.NullMarked;
