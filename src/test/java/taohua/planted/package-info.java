/** Speeches with planted reuse, for tests of several rooms: told one by one, or generated. */
package taohua.planted;
