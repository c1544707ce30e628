package org.plainletter.letters;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What opens a letter: who has it may read it until it expires.
 *
 * @param value 144 random bits in 24 characters that need no escaping in an address
 */
public record LetterId(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 18;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{24}");

    /** @throws IllegalArgumentException if it does not have the form of an id */
    public LetterId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a letter's id");
        }
    }

    /** The id that {@code text} spells, if it spells one. */
    public static Optional<LetterId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new LetterId(text)) : Optional.empty();
    }

    static LetterId random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new LetterId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The SHA-256 of the id in hex: what the database knows the letter by. */
    String key() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is missing", impossible);
        }
    }

    /** Not the id: it opens the letter, so it is never printed by accident. */
    @Override
    public String toString() {
        return "LetterId[" + key().substring(0, 8) + "…]";
    }
}
