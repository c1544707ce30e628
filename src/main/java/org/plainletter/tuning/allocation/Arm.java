package org.plainletter.tuning.allocation;

/**
 * A version among several.
 *
 * @param version which
 * @param easy how often it was judged easy
 * @param hard how often hard
 */
public record Arm(String version, int easy, int hard) {

    /** With one more answer. */
    public Arm after(boolean wasEasy) {
        return wasEasy ? new Arm(version, easy + 1, hard) : new Arm(version, easy, hard + 1);
    }
}
