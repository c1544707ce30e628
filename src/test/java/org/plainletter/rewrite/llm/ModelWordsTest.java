package org.plainletter.rewrite.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plainletter.anatomy.Audience;
import org.plainletter.anatomy.LetterKind;
import org.plainletter.anatomy.Part;
import org.plainletter.anatomy.Sentence.Form;
import org.plainletter.check.Checks;
import org.plainletter.deidentify.Deidentified;
import org.plainletter.deidentify.SlotTable;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.deidentify.SlottedPart;
import org.plainletter.deidentify.SlottedSentence;
import org.plainletter.language.Morphology;
import org.plainletter.language.Tagger;
import org.plainletter.prompt.FilePrompts;
import org.plainletter.prompt.PromptSet;
import org.plainletter.rewrite.Critic;
import org.plainletter.rewrite.EmbeddedRewriter;
import org.plainletter.rewrite.Engine;
import org.plainletter.rewrite.Passage;
import org.plainletter.rewrite.PlainSentences;

/** What becomes of a model's sentences: which are shown, and who says the rest. */
class ModelWordsTest {

    private static final PromptSet PROMPTS = FilePrompts.fromClassPath().inUse();
    private static final EmbeddedRewriter EMBEDDED = new EmbeddedRewriter(new Tagger(), new Morphology());
    private static final Checks CHECKS = new Checks();

    @Test
    void showsWhatPassesInTheOrderOfTheReply() {
        var said = weave(List.of("Please bring your glasses.", "You must not eat before the test."), said("Do not eat before the test.", 2), said("Bring your glasses.", 1));

        assertThat(texts(said)).containsExactly("Do not eat before the test.", "Bring your glasses.");
        assertThat(engines(said)).containsOnly(Engine.LLM);
    }

    @Test
    void hasTheEmbeddedRewriterSayWhatIsLeftOut() {
        var said = weave(List.of("Please bring your glasses.", "You must not eat before the test."), said("Bring your glasses.", 1));

        assertThat(texts(said).getFirst()).isEqualTo("Bring your glasses.");
        assertThat(texts(said)).anyMatch(text -> text.contains("not eat before"));
        assertThat(engines(said)).containsExactly(Engine.LLM, Engine.EMBEDDED);
    }

    @Test
    void hasTheEmbeddedRewriterSayWhatTheModelTurnedRound() {
        var said = weave(List.of("Please bring your glasses.", "You must not eat before the test."), said("Bring your glasses.", 1), said("Eat before the test.", 2));

        assertThat(texts(said)).noneMatch(text -> text.startsWith("Eat"));
        assertThat(texts(said)).anyMatch(text -> text.contains("not eat before"));
    }

    @Test
    void dropsASentenceThatComesFromNowhere() {
        var said = weave(List.of("Please bring your glasses."), said("Bring your glasses.", 1), new Said("Drink a lot of water.", null, List.of()), new Said("Phone 0900 1.", null, List.of("s99")));

        assertThat(texts(said)).containsExactly("Bring your glasses.");
    }

    @Test
    void leavesOutNothingButCourtesies() {
        var said = weave(List.of("Thank you for your patience.", "Please bring your glasses."), said("Bring your glasses.", 2));

        assertThat(texts(said)).containsExactly("Bring your glasses.");
    }

    @Test
    void holdsSentencesThatShareASourceTogether() {
        var letter = letter(List.of("Come on [[DATE_1]] at [[TIME_1]].", "Please bring your glasses."));
        var pieces = new Reading(critic(letter), EMBEDDED.plainSentences(letter(List.of()), PROMPTS)).pieces(sentences(letter), List.of(said("Come on [[DATE_1]].", 1), said("Bring your glasses.", 2), said("Come at [[TIME_1]].", 1)));

        assertThat(pieces).hasSize(1);
        assertThat(pieces.getFirst().sources()).containsExactly("s1", "s2");
    }

    @Test
    void findsTheSourceOfAFactThatTheReplyNamesWrongly() {
        var letter = letter(List.of("Please bring your glasses.", "Come on [[DATE_1]]."));
        var pieces = new Reading(critic(letter), EMBEDDED.plainSentences(letter(List.of()), PROMPTS)).pieces(sentences(letter), List.of(said("Come on [[DATE_1]].", 1)));

        assertThat(pieces).singleElement().matches(piece -> piece.sources().equals(List.of("s2")) && piece.passes());
    }

    @Test
    void takesAModelsPictureOnlyIfItFits() {
        var plain = EMBEDDED.plainSentences(letter(List.of()), PROMPTS);

        assertThat(plain.offered(List.of(new PlainSentences.Offer("Phone us before your blood test.", "blood-test"))).getFirst().picture()).isEqualTo("blood-test");
        assertThat(plain.offered(List.of(new PlainSentences.Offer("Phone us before your blood test.", "car"))).getFirst().picture()).isNotEqualTo("car");
        assertThat(plain.offered(List.of(new PlainSentences.Offer("Do not eat before your blood test.", "blood-test"))).getFirst().picture()).isEqualTo("no-food");
    }

    @Test
    void remembersABlockWhateverItsSlotsAreCalled() {
        var first = block(letter(List.of("Come on [[DATE_4]] at [[TIME_2]].")));
        var second = block(letter(List.of("Come on [[DATE_1]] at [[TIME_9]].")));
        var reading = new Reading(critic(letter(List.of("Come on [[DATE_1]] at [[TIME_9]]."))), EMBEDDED.plainSentences(letter(List.of()), PROMPTS));
        String kept = Remembered.of(first).written(List.of(new Piece(List.of("s1"), List.of(said("Please come on [[DATE_4]] at [[TIME_2]].", 1)), List.of(), List.of())));

        assertThat(Remembered.of(first).key("p", "m")).isEqualTo(Remembered.of(second).key("p", "m")).isNotEqualTo(Remembered.of(first).key("p", "n"));
        assertThat(kept).doesNotContain("_4").doesNotContain("_2");
        assertThat(Remembered.of(second).read(kept, reading).orElseThrow().getFirst().words()).containsExactly("Please come on [[DATE_1]] at [[TIME_9]].");
        assertThat(Remembered.of(second).read("[{\"sources\": [7], \"said\": []}]", reading)).isEmpty();
    }

    private static Said said(String text, int source) {
        return new Said(text, null, List.of("s" + source));
    }

    private static List<Passage> weave(List<String> letter, Said... reply) {
        var read = letter(letter);
        var critic = critic(read);
        var block = block(read);
        return new Weaving(block, critic).weave(new Reading(critic, EMBEDDED.plainSentences(letter(List.of()), PROMPTS)).pieces(block.sentences(), List.of(reply))).passages();
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream().flatMap(passage -> passage.wordings().getFirst().sentences().stream()).map(sentence -> sentence.text()).toList();
    }

    private static List<Engine> engines(List<Passage> passages) {
        return passages.stream().map(passage -> passage.wordings().getFirst().engine()).distinct().toList();
    }

    private static Block block(SlottedLetter letter) {
        return Chapter.of(EMBEDDED.rewrite(letter, PROMPTS), letter).getFirst().blocks().getFirst();
    }

    private static Critic critic(SlottedLetter letter) {
        return CHECKS.critic(new Deidentified(letter, new SlotTable(Map.of())), PROMPTS);
    }

    private static List<SlottedSentence> sentences(SlottedLetter letter) {
        return letter.parts().getFirst().sentences();
    }

    private static SlottedLetter letter(List<String> texts) {
        var sentences = new ArrayList<SlottedSentence>();
        IntStream.range(0, texts.size()).forEach(i -> sentences.add(new SlottedSentence("s" + (i + 1), Form.PROSE, texts.get(i), false)));
        return new SlottedLetter(LetterKind.APPOINTMENT, Audience.PATIENT, List.of(new SlottedPart(Part.Kind.BODY, null, sentences)));
    }
}
