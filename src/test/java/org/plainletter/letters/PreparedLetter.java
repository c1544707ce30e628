package org.plainletter.letters;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainletter.anatomy.LetterKind;
import org.plainletter.check.Severity;
import org.plainletter.language.Readability;
import org.plainletter.language.Span;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.rewrite.Engine;
import org.plainletter.rewrite.HardWord;
import org.plainletter.rewrite.KeyFact;

/** A rewrite that was written by hand, with everything in it that a page has to show. Nobody in it exists. */
final class PreparedLetter {

    static final String SOURCE = """
            Northmere General Hospital
            Dear Mr Whitlock
            An appointment has been arranged for you to attend the Ophthalmology Clinic at Northmere General Hospital.
            Thursday 14 January 2027, 2.15 pm, Eye Clinic, Level 2.
            You will be seen by Dr Priya Raman, consultant ophthalmologist.
            Your optician has identified raised pressure in your left eye. You may have glaucoma.
            Eye drops will be instilled to dilate your pupils. You must not drive until your vision has returned to normal.
            Please bring with you all spectacles that you currently use and a list of your current medication.
            If you are unable to attend, please telephone the booking office on 01632 960145 at least 48 hours before.
            Intraocular tonometry shall be undertaken notwithstanding corneal thickness.
            """;

    private static final Readability READABILITY = new Readability(100, 12, 8.3, 14, 85, 3, 5, 5, 4, 3, 5, 0.05);

    private final List<PlainLetter.Key> facts = new ArrayList<>();
    private final List<PlainLetter.Sentence> sentences = new ArrayList<>();
    private final List<PlainLetter.Section> sections = new ArrayList<>();

    /** As it is, or as one that may hold hard news. */
    static PlainLetter of(boolean sensitive) {
        return new PreparedLetter().make(sensitive);
    }

    private PlainLetter make(boolean sensitive) {
        fact(KeyFact.Kind.WHAT, "What", "An eye clinic appointment", "eye", "An appointment has been arranged");
        fact(KeyFact.Kind.WHEN, "When", "Thursday 14 January 2027 at 2:15pm", "calendar", "Thursday 14 January 2027, 2.15 pm");
        fact(KeyFact.Kind.WHERE, "Where", "Eye Clinic, Level 2, Northmere General Hospital", "hospital", "Eye Clinic, Level 2");
        fact(KeyFact.Kind.WHO, "You will see", "Dr Priya Raman", "doctor", "You will be seen by Dr Priya Raman");
        fact(KeyFact.Kind.BRING, "Bring", "All the glasses that you use", "glasses", "Please bring with you all spectacles");
        fact(KeyFact.Kind.DO_NOT, "Do not", "Do not drive until you can see normally again", "no-car", "You must not drive until your vision");
        fact(KeyFact.Kind.CONTACT, "If you cannot come", "Call 01632 960145", "phone", "please telephone the booking office");
        sentence("You have an appointment at the eye clinic.", "calendar", "An appointment has been arranged");
        sentence("It is at Northmere General Hospital.", "hospital", "Northmere General Hospital.");
        sentence("You will see Dr Priya Raman.", "doctor", "You will be seen by Dr Priya Raman");
        section("c1", "Why you have this letter");
        sentence("Your optician found that the pressure in your left eye is high.", "eye", "Your optician has identified raised pressure");
        sentence("You may have glaucoma.", null, "You may have glaucoma.", new HardWord("glaucoma", "Glaucoma is an illness of the eye."));
        sentence("It is not sure yet that you have glaucoma.", null, "You may have glaucoma.", new HardWord("glaucoma", "Glaucoma is an illness of the eye."));
        section("c2", "What your optician found");
        sentence("You will get eye drops.", null, "Eye drops will be instilled");
        sentence("Do not drive until you can see normally again.", "no-car", "You must not drive until your vision");
        sentence("Bring all the glasses that you use.", "glasses", "Please bring with you all spectacles");
        own("Intraocular tonometry shall be undertaken notwithstanding corneal thickness.");
        section("c3", "Before and after your visit");
        sentence("Call 01632 960145 if you cannot come.", "phone", "If you are unable to attend");
        section("c4", "If you cannot come");
        var findings = List.of(new PlainLetter.Found("time-of-day", Severity.AMBER,
                "The letter gives a time that could be in the morning or in the afternoon. Check with the sender.", null, List.of(span("Thursday 14 January 2027, 2.15 pm"))));
        return new PlainLetter(LetterKind.APPOINTMENT, sensitive, true, new PlainLetter.Source(SOURCE, 1, 110, READABILITY),
                new PlainLetter.Rewrite(Engine.EMBEDDED, null, "phrasebook", "1", List.of(), facts, sections, READABILITY), findings);
    }

    private void fact(KeyFact.Kind kind, String label, String text, String picture, String source) {
        facts.add(new PlainLetter.Key(kind, label, text, picture, List.of(span(source))));
    }

    private void sentence(String text, @Nullable String picture, String source, HardWord... hardWords) {
        sentences.add(new PlainLetter.Sentence("p" + number(), text, text, "", picture, List.of(span(source)), false, List.of(hardWords)));
    }

    private void own(String text) {
        sentences.add(new PlainLetter.Sentence("p" + number(), text, text, "", null, List.of(span(text)), true, List.of()));
    }

    private int number() {
        return 1 + sentences.size() + sections.stream().mapToInt(section -> section.sentences().size()).sum();
    }

    private void section(String id, String heading) {
        sections.add(new PlainLetter.Section(id, heading, List.copyOf(sentences)));
        sentences.clear();
    }

    private static Span span(String words) {
        int start = SOURCE.indexOf(words);
        int end = SOURCE.indexOf('\n', start);
        return new Span(start, end);
    }
}
