/** The samples: their committed report and the story that they tell. */
@NullMarked
package taohua.samples;

import org.jspecify.annotations.NullMarked;
