package org.plainletter.improve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plainletter.access.Charity;
import org.plainletter.codesign.OwnSessions;
import org.plainletter.judgement.Judgement;
import org.plainletter.judgement.Judgements;
import org.plainletter.judgement.Opinion;
import org.plainletter.prompt.PromptVersion;
import org.springframework.stereotype.Component;

/**
 * What a charity may hear of what was said: of single readers and of trials on fictional letters all, of groups what its own ones said in sessions that are
 * over; of a session that is not over nothing. A group's comments are for its own pages only.
 */
@Component
public class Heard {

    /** How the mark of a trial's letter begins. */
    static final String TRIAL = "trial ";

    private final Judgements judgements;
    private final OwnSessions own;

    Heard(Judgements judgements, OwnSessions own) {
        this.judgements = judgements;
        this.own = own;
    }

    /** What stands on words in which the version had a part, the earliest first; without a charity nothing of any group's session. */
    public List<Judgement> of(PromptVersion version, Optional<Charity> by) {
        return open(judgements.ofPrompt(version.identity()), by);
    }

    /** All that stands, the earliest first. */
    List<Judgement> standing(Charity by) {
        return open(judgements.standing(), Optional.of(by));
    }

    private List<Judgement> open(List<Judgement> all, Optional<Charity> by) {
        Set<String> over = by.map(own::ended).orElse(Set.of());
        Set<String> running = own.running();
        return all.stream().filter(judgement -> open(judgement, over, running)).map(Heard::withoutComment).toList();
    }

    private static boolean open(Judgement judgement, Set<String> over, Set<String> running) {
        var turn = judgement.circumstances().turn();
        boolean stillPrivate = turn != null && running.contains(turn.session());
        return !stillPrivate && (judgement.circumstances().group() == null || judgement.judged().letter().startsWith(TRIAL) || turn != null && over.contains(turn.session()));
    }

    private static Judgement withoutComment(Judgement judgement) {
        Opinion said = judgement.opinion();
        return judgement.circumstances().group() == null ? judgement : new Judgement(judgement.id(), judgement.time(), judgement.judged(),
                new Opinion(said.sentence(), said.verdict(), said.withHelp(), said.words(), null), judgement.circumstances(), judgement.replaces());
    }
}
