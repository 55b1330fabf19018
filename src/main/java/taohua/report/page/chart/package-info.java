/** Charts, each as data that a script draws and the same figures as a table. */
@NullMarked
package taohua.report.page.chart;

import org.jspecify.annotations.NullMarked;
