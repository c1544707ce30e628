package org.plainletter.codesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plainletter.Database;

@ParameterizedClass
@EnumSource(Database.class)
class VoiceNotesTest {

    private final Evening evening;
    private final Member ann;
    private final Seat seat;
    private final int turn;

    VoiceNotesTest(Database database) {
        evening = new Evening(database);
        ann = evening.member("Annabel");
        seat = evening.seat(ann);
        turn = Evening.firstTurn(seat);
        evening.answers.take(evening.session, ann, seat, Evening.answer(turn, Said.HARD));
    }

    private static VoiceNote note(String words) {
        return new VoiceNote(UUID.randomUUID().toString(), VoiceNote.Type.OGG, ("OggS " + words).getBytes(StandardCharsets.UTF_8));
    }

    private Map<Integer, List<String>> kept() {
        return evening.notes.of(evening.seats.of(evening.session));
    }

    @Test
    void areKeptSealedWithTheAnswerThatTheyBelongTo() {
        VoiceNote note = note("too many words");
        evening.notes.keep(seat, turn, note);
        evening.notes.keep(seat, turn, note);

        assertThat(kept()).containsExactlyEntriesOf(Map.of(seat.items().get(turn - 1).number(), List.of(note.id())));
        assertThat(evening.notes.find(evening.session, note.id()).orElseThrow().sound()).isEqualTo(note.sound());
        assertThat(evening.sql.sql("select sound from voice_note").query((row, n) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1)).single()).doesNotContain("too many");
    }

    @Test
    void areOneForATurnTheNewest() {
        evening.notes.keep(seat, turn, note("first"));
        VoiceNote second = note("second");
        evening.notes.keep(seat, turn, second);
        assertThat(kept().values()).containsExactly(List.of(second.id()));
    }

    @Test
    void goWithTheAnswerThatIsTakenBackAndDoNotComeLater() {
        VoiceNote note = note("no");
        evening.notes.keep(seat, turn, note);
        evening.answers.take(evening.session, ann, seat, Evening.answer(turn, Said.UNDO));
        assertThat(kept()).isEmpty();
        evening.notes.keep(seat, turn, note);
        assertThat(kept()).as("sent late").isEmpty();
    }

    @Test
    void areNotKeptOfPractice() {
        evening.answers.take(evening.session, ann, seat, Evening.answer(1, Said.HARD));
        evening.notes.keep(seat, 1, note("practice"));
        assertThat(kept()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> evening.notes.keep(seat, 99, note("nowhere")));
    }

    @Test
    void goWithThePerson() {
        evening.notes.keep(seat, turn, note("me"));
        evening.thanks.erase(ann);
        assertThat(evening.sql.sql("select count(*) from voice_note").query(Integer.class).single()).isZero();
    }

    @Test
    void goWithWhoDoesNotTakePartAfterAll() {
        evening.notes.keep(seat, turn, note("me"));
        evening.answers.withdraw(seat);
        assertThat(kept()).isEmpty();
    }

    @Test
    void areFoundInTheirOwnSessionOnly() {
        VoiceNote note = note("me");
        evening.notes.keep(seat, turn, note);
        Session other = evening.sessions.make(evening.group, "", Evening.plan(2));
        assertThat(evening.notes.find(other, note.id())).isEmpty();
        evening.notes.erase(other, note.id());
        assertThat(evening.notes.find(evening.session, note.id())).isPresent();
        evening.notes.erase(evening.session, note.id());
        assertThat(kept()).isEmpty();
    }

    @Test
    void areToldByTheirContent() {
        assertThat(VoiceNote.Type.of(new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'm'})).contains(VoiceNote.Type.MP4);
        assertThat(VoiceNote.Type.of(new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, 1})).contains(VoiceNote.Type.WEBM);
        assertThat(VoiceNote.Type.of("<html>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(VoiceNote.Type.of(new byte[0])).isEmpty();
    }
}
