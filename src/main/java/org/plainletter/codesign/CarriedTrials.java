package org.plainletter.codesign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainletter.judgement.Circumstances;
import org.plainletter.judgement.Opinion;
import org.plainletter.judgement.Side;
import org.plainletter.pipeline.PlainLetter;

/** Trials of new ways of writing, whose letters a session may carry. Whoever runs them says which there are, deals their letters, and takes the answers. */
public interface CarriedTrials {

    /** A trial that gives letters to a group now. */
    record Open(String id, String title) {}

    /** One of a group's people, with the side on which "easy" stands. */
    record Person(String id, String group, Side side) {}

    /**
     * A part of a letter that a person reads. Nothing in it tells which version wrote it.
     *
     * @param pair the pair that it belongs to, or null: it is shown in the letter's own words
     * @param letter which letter
     * @param part the letter with nothing but that part
     */
    record Dealt(@Nullable String pair, String letter, PlainLetter part) {}

    /**
     * What a person said of one.
     *
     * @param pair as it was dealt
     * @param letter as it was dealt
     * @param key tells an answer that was sent twice
     */
    record Answered(@Nullable String pair, String letter, Opinion opinion, Circumstances by, String key) {}

    /** The trials that give letters to this group now. */
    List<Open> open(String group);

    /** What a person reads, in order, the two letters of a pair one after the other; nothing if the trial has none for them now. It may take as long as writing the letters does. */
    List<Dealt> deal(String trial, Person person, int pairs);

    /** Stores what was said, and says the judgement's id. Call it in a transaction. */
    String judge(String trial, Answered answered);

    /** Stores another opinion in the place of a person's judgement, and says the new one's id. */
    String correct(String trial, String person, String judgement, Opinion opinion);

    /** Takes a person's judgement back. */
    void takeBack(String trial, String person, String judgement);
}
