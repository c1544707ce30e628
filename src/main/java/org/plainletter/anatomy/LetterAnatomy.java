package org.plainletter.anatomy;

import java.util.List;
import org.plainletter.intake.LetterText;
import org.plainletter.language.EnglishDetector;
import org.plainletter.language.Sentences;
import org.springframework.stereotype.Component;

/** Reads a letter by its lay-out and by the phrases that NHS letters share; same text, same letter. */
@Component
final class LetterAnatomy implements Anatomy {

    private final Sentences sentences;
    private final Admission admission;

    LetterAnatomy(Sentences sentences, EnglishDetector english) {
        this.sentences = sentences;
        this.admission = new Admission(english::isEnglish);
    }

    @Override
    public Letter read(LetterText text) {
        admission.admit(text.text());
        var cutter = new SentenceCutter(sentences::split);
        List<Part> parts = PartFinder.find(Piece.of(text)).stream().map(cutter::cut).toList();
        var evidence = Evidence.of(text, parts);
        var audience = AudienceFinder.find(evidence);
        var kind = KindFinder.find(evidence, audience);
        return new Letter(text, kind, audience, Sensitivity.in(evidence, kind), parts);
    }
}
