package org.plainletter.language;

/**
 * One way to read a word form.
 *
 * @param lemma the word's base form, as the dictionary lists it
 * @param tag its Penn Treebank tag: VB base, VBP present, VBZ present of he, she and it, VBD past, VBN past participle,
 *     VBG present participle, MD modal, NN noun (also {@code NN:U} and {@code NN:UN}, uncountable), NNS plural, JJ
 *     adjective, RB adverb and so on
 */
public record Reading(String lemma, String tag) {

    /** Whether it is a form of a verb, modal verbs included. */
    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    /** Whether it is a common or a proper noun. */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }
}
