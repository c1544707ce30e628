package org.plainletter.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes that may be text: UTF-8, UTF-16 with or without its mark, else Windows-1252. */
final class TextDecoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    private TextDecoding() {}

    /** The text, or nothing if the bytes are no text. */
    static Optional<String> decode(byte[] bytes) {
        return charset(bytes).flatMap(charset -> decode(bytes, charset))
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
                .filter(TextDecoding::isText);
    }

    private static Optional<Charset> charset(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        Optional<Charset> wide = wideCharset(bytes);
        if (wide.isPresent()) {
            return wide;
        }
        return Optional.of(decode(bytes, StandardCharsets.UTF_8).isPresent() ? StandardCharsets.UTF_8 : WINDOWS_1252);
    }

    /** UTF-16 without a mark: in Western text every other byte is zero. */
    private static Optional<Charset> wideCharset(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        if (length >= 8 && bytes.length % 2 == 0) {
            if (zeros[1] > length * 2 / 5 && zeros[0] == 0) {
                return Optional.of(StandardCharsets.UTF_16LE);
            }
            if (zeros[0] > length * 2 / 5 && zeros[1] == 0) {
                return Optional.of(StandardCharsets.UTF_16BE);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(charset.equals(WINDOWS_1252)
                            ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Files of other types are full of control characters; a text has at most a stray one. */
    private static boolean isText(String text) {
        long controls = text.chars()
                .filter(c -> c < 0x20 && !Character.isWhitespace(c) && c != '\b' && c != 0x1B || c == 0x7F || c == 0xFFFD)
                .count();
        return text.indexOf('\0') < 0 && controls * 200 <= text.length();
    }
}
