package org.plainletter.rewrite.llm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainletter.anatomy.LetterKind;
import org.plainletter.deidentify.SlottedSentence;
import org.plainletter.llm.Allowance;
import org.plainletter.llm.LanguageModel;
import org.plainletter.llm.ModelUnavailableException;
import org.plainletter.llm.Question;
import org.plainletter.rewrite.Critic;
import org.plainletter.rewrite.PlainSentences;

/** One batch of blocks with a model: asked for, held to the checks, what is wrong or left out asked for once more. For one thread. */
final class Conversation {

    private final Models models;
    private final Questions questions;
    private final Critic critic;
    private final Reading reading;
    private final Allowance writing;
    private final Allowance judging;
    private final Tally tally;

    /**
     * Who is asked.
     *
     * @param writer writes
     * @param judge reads what the checks let pass, and may object; null if there is none
     */
    record Models(LanguageModel writer, @Nullable LanguageModel judge) {}

    Conversation(Models models, Questions questions, Critic critic, PlainSentences plain, Allowance writing, Allowance judging, Tally tally) {
        this.models = models;
        this.questions = questions;
        this.critic = critic;
        this.reading = new Reading(critic, plain);
        this.writing = writing;
        this.judging = judging;
        this.tally = tally;
    }

    /** The pieces of each block, in the order in which they are to be read; not all of them pass, and of a model that does not answer there are none. */
    List<List<Piece>> hold(LetterKind kind, List<String> headings, List<Block> batch) throws InterruptedException {
        var pieces = new ArrayList<List<Piece>>();
        try {
            var reply = sections(questions.rewrite(kind, headings, batch));
            for (int i = 0; i < batch.size(); i++) {
                pieces.add(new ArrayList<>(reading.pieces(batch.get(i).sentences(), reply.getOrDefault("b" + (i + 1), List.of()))));
            }
            judge(kind, batch, pieces);
            repair(kind, batch, pieces);
        } catch (ModelUnavailableException unavailable) {
            tally.unavailable(unavailable.reason());
        }
        while (pieces.size() < batch.size()) {
            pieces.add(List.of());
        }
        return pieces;
    }

    private Map<String, List<Said>> sections(Question question) throws InterruptedException {
        Optional<Map<String, List<Said>>> reply = Optional.empty();
        for (int times = 0; times < 2 && reply.isEmpty(); times++) {
            reply = Replies.sections(models.writer().ask(question, writing).content());
            if (reply.isEmpty()) {
                tally.unreadable();
            }
        }
        return reply.orElse(Map.of());
    }

    /** What the judge objects to is a fault like any other; a judge that does not answer has no objection. */
    private void judge(LetterKind kind, List<Block> batch, List<List<Piece>> pieces) throws InterruptedException {
        LanguageModel judge = models.judge();
        var asked = new ArrayList<Piece>();
        pieces.forEach(all -> all.stream().filter(Piece::passes).forEach(asked::add));
        if (judge == null || asked.isEmpty()) {
            return;
        }
        var sentences = batch.stream().flatMap(block -> block.sentences().stream()).toList();
        var question = questions.judge(kind, batch.getFirst().audience(), asked.stream().map(piece -> new Questions.Fault(of(piece, sentences), piece.words(), List.of())).toList());
        try {
            var problems = Replies.problems(judge.ask(question, judging).content()).orElse(Map.of());
            pieces.forEach(all -> all.replaceAll(piece -> {
                int place = asked.indexOf(piece);
                return place >= 0 && problems.containsKey("b" + (place + 1)) ? piece.with("It does not say the same as the letter.") : piece;
            }));
        } catch (ModelUnavailableException unavailable) {
            tally.unavailable(unavailable.reason());
        }
    }

    private void repair(LetterKind kind, List<Block> batch, List<List<Piece>> pieces) throws InterruptedException {
        var faults = new ArrayList<Questions.Fault>();
        var blocks = new ArrayList<Integer>();
        for (int i = 0; i < batch.size(); i++) {
            var sentences = batch.get(i).sentences();
            for (Piece piece : pieces.get(i).stream().filter(piece -> !piece.passes()).toList()) {
                faults.add(new Questions.Fault(of(piece, sentences), piece.words(), piece.faults()));
                blocks.add(i);
            }
            for (List<SlottedSentence> run : reading.leftOut(sentences, pieces.get(i))) {
                faults.add(new Questions.Fault(run, List.of(), List.of()));
                blocks.add(i);
            }
        }
        if (faults.isEmpty()) {
            return;
        }
        tally.asked(faults.size());
        var reply = sections(questions.repair(kind, batch.getFirst().audience(), faults));
        var mended = new ArrayList<List<Piece>>();
        batch.forEach(block -> mended.add(new ArrayList<>()));
        for (int i = 0; i < faults.size(); i++) {
            mended.get(blocks.get(i)).addAll(reading.pieces(faults.get(i).sentences(), reply.getOrDefault("b" + (i + 1), List.of())));
        }
        judge(kind, batch, mended);
        for (int i = 0; i < batch.size(); i++) {
            tally.mended((int) mended.get(i).stream().filter(Piece::passes).count());
            put(mended.get(i).stream().filter(Piece::passes).toList(), pieces.get(i), batch.get(i).ids());
        }
    }

    /** Puts {@code mended} where the reader expects them: in the letter's order among the pieces that passed. */
    private static void put(List<Piece> mended, List<Piece> pieces, List<String> ids) {
        pieces.removeIf(piece -> !piece.passes());
        for (Piece piece : mended.stream().sorted(Comparator.comparing(each -> first(each, ids))).toList()) {
            int place = (int) pieces.stream().filter(other -> first(other, ids) < first(piece, ids)).mapToInt(pieces::indexOf).max().orElse(-1);
            pieces.add(place + 1, piece);
        }
    }

    private static int first(Piece piece, List<String> ids) {
        return piece.sources().stream().mapToInt(ids::indexOf).min().orElse(0);
    }

    private static List<SlottedSentence> of(Piece piece, List<SlottedSentence> sentences) {
        return sentences.stream().filter(sentence -> piece.sources().contains(sentence.id())).toList();
    }
}
