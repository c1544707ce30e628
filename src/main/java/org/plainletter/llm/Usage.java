package org.plainletter.llm;

/**
 * The tokens of a call.
 *
 * @param prompt of the question
 * @param completion of the reply
 */
record Usage(int prompt, int completion) {

    static final Usage NONE = new Usage(0, 0);
    /** English has about four characters a token. */
    private static final int CHARACTERS_PER_TOKEN = 4;

    /** About how many tokens a text of so many characters has. */
    static int estimate(int characters) {
        return (characters + CHARACTERS_PER_TOKEN - 1) / CHARACTERS_PER_TOKEN;
    }

    /** About what a question costs, before any reply. */
    static Usage of(Question question) {
        ReplyShape shape = question.shape();
        return new Usage(estimate(question.system().length() + question.user().length() + (shape == null ? 0 : shape.schema().length())), 0);
    }

    long total() {
        return (long) prompt + completion;
    }
}
