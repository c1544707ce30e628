package org.plainletter.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a reader can say of a letter or a sentence. It is about the letter, never about the person. */
enum Answer {
    EASY("easy", "This is easy"),
    HARD("hard", "This is hard"),
    NOT_SURE("not-sure", "Not sure");

    private final String code;
    private final String words;

    Answer(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As the REST contract spells it. */
    public String code() {
        return code;
    }

    /** What stands on the button. */
    public String words() {
        return words;
    }

    /** Where its face is: each has its own shape, colour and mouth. */
    public String face() {
        return "/pictures/face-" + code + ".svg";
    }

    /** The answer of that code, if there is one. */
    static Optional<Answer> of(String code) {
        return Arrays.stream(values()).filter(answer -> answer.code.equals(code)).findFirst();
    }

    /**
     * The three in the order in which one reader sees them. The side on which "easy" stands differs between letters
     * and stays the same for one: people tend to choose what stands last (Finlay and Lyons 2002).
     */
    static List<Answer> inOrderFor(String letterId) {
        return (letterId.hashCode() & 1) == 0 ? List.of(EASY, HARD, NOT_SURE) : List.of(HARD, EASY, NOT_SURE);
    }
}
