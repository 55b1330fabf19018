package taohua.engine;

/**
 * A part of the program that works on several machines, found by {@link java.util.ServiceLoader},
 * so that the program runs without it.
 */
public interface Cluster {
  /** Whether what it needs to run is there. */
  boolean isAvailable();
}
