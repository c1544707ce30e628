package org.plainletter.codesign;

import java.util.Arrays;
import java.util.Optional;

/**
 * Something that a person said aloud about an item.
 *
 * @param id made by the device that recorded it
 * @param type what kind of sound it is
 * @param sound the file
 */
record VoiceNote(String id, Type type, byte[] sound) {

    /** The largest, in bytes: a minute as browsers record speech is a third of it or less. */
    static final int MOST_BYTES = 1024 * 1024;
    /** The longest that a page records, in seconds. */
    static final int LONGEST = 60;

    /** The sound files that browsers record. */
    enum Type {
        WEBM("audio/webm", 0, 0x1A, 0x45, 0xDF, 0xA3), OGG("audio/ogg", 0, 'O', 'g', 'g', 'S'), MP4("audio/mp4", 4, 'f', 't', 'y', 'p');

        private final String media;
        private final int at;
        private final byte[] mark;

        Type(String media, int at, int... mark) {
            this.media = media;
            this.at = at;
            this.mark = new byte[mark.length];
            for (int i = 0; i < mark.length; i++) {
                this.mark[i] = (byte) mark[i];
            }
        }

        /** As a header names it. */
        String media() {
            return media;
        }

        /** What a file is by its first bytes, whatever it is called. */
        static Optional<Type> of(byte[] sound) {
            return Arrays.stream(values()).filter(type -> sound.length > type.at + type.mark.length
                    && Arrays.equals(sound, type.at, type.at + type.mark.length, type.mark, 0, type.mark.length)).findFirst();
        }
    }

    /** Neither who nor what. */
    @Override
    public String toString() {
        return "VoiceNote[" + type + "]";
    }
}
