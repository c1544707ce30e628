package org.plainletter.letters;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plainletter.judgement.Judged;
import org.plainletter.judgement.Judgement;
import org.plainletter.judgement.Judgements;
import org.plainletter.judgement.KeyReusedException;
import org.plainletter.judgement.Opinion;
import org.plainletter.judgement.Repeat;
import org.plainletter.judgement.Writer;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.prompt.PromptMark;
import org.springframework.stereotype.Component;

/** Takes what readers say of a letter and hands it on without the letter's facts. */
@Component
public class Judging {

    private static final int LONGEST_KEY = 255;

    private final Letters letters;
    private final Judgements judgements;

    Judging(Letters letters, Judgements judgements) {
        this.letters = letters;
        this.judgements = judgements;
    }

    /**
     * Stores an opinion of the letter; when this returns, it is on disk.
     *
     * @param idempotencyKey the same for a request that is sent again, at most 255 characters, or null
     * @throws ProblemException if there is no such letter or no such sentence in it, or the key came before with another opinion
     */
    public Judgement judge(LetterId id, Opinion opinion, @Nullable String idempotencyKey) {
        LetterView view = letters.find(id).orElseThrow(() -> new ProblemException(Problem.NO_SUCH_LETTER));
        PlainLetter letter = view.letter();
        if (letter == null || !view.finished()) {
            throw ProblemException.malformed("This letter has no rewrite to judge. Wait until its status is ready.");
        }
        if (idempotencyKey != null && (idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY)) {
            throw ProblemException.malformed("The header Idempotency-Key has to have between 1 and 255 characters.");
        }
        Judged judged = judged(id, letter, opinion.sentence());
        try {
            return judgements.record(judged, redacted(opinion, letter),
                    idempotencyKey == null ? null : new Repeat(idempotencyKey, said(opinion)));
        } catch (KeyReusedException reused) {
            throw ProblemException.malformed("The header Idempotency-Key was sent before with another judgement. Use a new key for a new judgement.");
        }
    }

    private static Judged judged(LetterId id, PlainLetter letter, @Nullable String sentence) {
        List<PlainLetter.Sentence> said = sentences(letter).filter(each -> sentence == null || each.id().equals(sentence)).toList();
        List<String> slotted = said.stream().map(PlainLetter.Sentence::slotted).toList();
        if (sentence != null && slotted.isEmpty()) {
            throw ProblemException.malformed("The field sentence has to be the id of a sentence of the rewrite, or null for the whole letter.");
        }
        var rewrite = letter.rewrite();
        var writer = new Writer(rewrite.engine().code(), rewrite.model(), rewrite.promptName(), rewrite.promptVersion(),
                rewrite.prompts().stream().map(PromptMark::identity).collect(Collectors.toSet()));
        return new Judged(id.key(), letter.kind().code(), writer, said.stream().map(PlainLetter.Sentence::own).filter(own -> !own.isEmpty()).distinct().toList(), slotted);
    }

    private static Opinion redacted(Opinion opinion, PlainLetter letter) {
        var redaction = new Redaction(letter);
        String comment = opinion.comment();
        return new Opinion(opinion.sentence(), opinion.verdict(), opinion.withHelp(), redaction.words(opinion.words()),
                comment == null || comment.isBlank() ? null : shorten(redaction.comment(comment)));
    }

    /** What is taken out can be shorter than what stands in its place. */
    private static String shorten(String comment) {
        return comment.length() <= Opinion.LONGEST_COMMENT ? comment : comment.substring(0, Opinion.LONGEST_COMMENT);
    }

    private static String said(Opinion opinion) {
        return String.join("\n", String.valueOf(opinion.sentence()), opinion.verdict().code(), String.valueOf(opinion.withHelp()),
                String.join("\u0000", opinion.words()), String.valueOf(opinion.comment()));
    }

    private static Stream<PlainLetter.Sentence> sentences(PlainLetter letter) {
        return letter.rewrite().sections().stream().flatMap(section -> section.sentences().stream());
    }
}
