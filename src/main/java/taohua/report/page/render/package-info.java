/**
 * How a page becomes text: filled templates, what pages load, and all pages in one file. What goes
 * in is a template's name with its values; what comes out is UTF-8 in which nothing can mislead.
 */
@NullMarked
package taohua.report.page.render;

import org.jspecify.annotations.NullMarked;
