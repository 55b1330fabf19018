/**
 * The pages as a reader meets them, in the system's Chromium. A test extends {@link
 * taohua.browser.BrowserTest}, opens a page of one of the {@link taohua.browser.Reports} and asks
 * it what it shows; whatever goes wrong on the way (errors on the console, failed requests,
 * requests to elsewhere, dialogs, breaches of the security policy) fails the test by itself.
 */
@NullMarked
package taohua.browser;

import org.jspecify.annotations.NullMarked;
