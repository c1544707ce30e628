package org.plainletter.rewrite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plainletter.anatomy.LetterKind;
import org.plainletter.anatomy.Part;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.deidentify.SlottedSentence;
import org.plainletter.facts.FactType;
import org.plainletter.facts.Slot;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Signal;

/** Picks what to know first: who, what, when, where, what to bring, do and not do, medicines, whom to call. */
final class KeyFacts {

    /** Their tables tell of medicines and of what was, and not of a time to come. */
    private static final Set<LetterKind> UNDATED = Set.of(LetterKind.DISCHARGE, LetterKind.CLINIC_LETTER, LetterKind.MEDICINES);

    private static final Map<KeyFact.Kind, Integer> MOST = new EnumMap<>(Map.of(KeyFact.Kind.WHO, 1, KeyFact.Kind.WHAT, 1, KeyFact.Kind.WHEN, 3, KeyFact.Kind.WHERE, 2,
            KeyFact.Kind.BRING, 3, KeyFact.Kind.DO, 3, KeyFact.Kind.DO_NOT, 4, KeyFact.Kind.MEDICINE, 8, KeyFact.Kind.CONTACT, 3, KeyFact.Kind.OTHER, 1));

    private static final QuickPattern OLD = QuickPattern.compile(
            "\\b(?:cancel(?:led)?|previous(?:ly)?|original(?:ly)?|old|was|were|instead of|no longer|did not|missed|had been|DNA|WNB|dated|clinic on|seen on|taken on|performed on|carried out on|last|(?:is|are) off|will not (?:go ahead|take place|happen)|not (?:go|going) ahead|is not|can no longer)\\b", Pattern.CASE_INSENSITIVE);
    /** Words that point at what was said before: a sentence with one of them tells nothing by itself. */
    private static final QuickPattern POINTS = QuickPattern.compile("\\b(?:it|this(?! (?:letter|form|appointment|medicine|test|scan|number|week|month|year|team|clinic|hospital|service|time))|that(?= time| date| day|[.,]|$)|these|those|them|both|her|him|his|he|she|same|instead|there(?! (?:is|are))|either|one|ones|first case)\\b(?! is (?:an emergency|safe))|\\b(?:the (?:left|right|first|second|rest)|any|some|most|all|none)[.]?$|[?]$", Pattern.CASE_INSENSITIVE);
    private static final QuickPattern AT_END = QuickPattern.compile("\\b(?:before|after|afterwards|sooner|beforehand)[.]?$");
    private static final QuickPattern MEDICINE = QuickPattern.compile("^(?:Stop taking|Start a new medicine|Start taking|Keep taking|Carry on taking|Take|Take more|Take less|Your|Use)\\b.*\\[\\[MEDICINE_\\d+]].*");
    private static final QuickPattern DO = QuickPattern.compile("^(?:(?:Please (?:also )?)?(?:[Pp]hone|[Cc]all|[Rr]ing|[Cc]onfirm|[Tt]ell|[Rr]eply|[Cc]omplete|[Ff]ill in|[Bb]ook|[Tt]ext|[Cc]ontact|[Ll]et|[Aa]rrive|[Cc]ome|[Gg]o|[Aa]sk|[Ss]end|[Pp]ost|[Rr]eturn|[Ww]rite|[Ee]mail|[Kk]eep|[Ee]at|[Dd]rink|[Ww]ear|[Hh]ave|[Ll]eave|[Ww]ash|[Mm]ake|[Ss]tay|[Rr]est|[Gg]ive|[Gg]et|[Tt]ake (?!off\\b)|[Uu]se|[Ss]top (?!taking\\b))|You (?:must|need to|should)(?! not\\b))\\b.*"
            + "|^If you (?:cannot (?:come|make|keep|attend|get)|need to (?:change|cancel)|want to (?:change|cancel)|do not want)\\b.*\\b(?:phone|call|ring|tell|contact|text|email|let)\\b.*"
            + "|^If (?:we (?:do not|have not|hear nothing)|you (?:do not|have not))\\b.*\\b(?:by|before|within) \\[\\[(?:DATE|DURATION|TIME)_\\d+]].*");
    private static final QuickPattern DO_NOT = QuickPattern.compile("^(?:(?:Please )?[Dd]o not|You (?:must|should) not|You cannot|Never (?!on|in|at|to|by|for|with|within|before|after|during|under|over|near|again|more|less)\\p{L}+)\\b.*");
    /** What nobody does without a reason, which stands in the sentence before if not in this one. */
    private static final QuickPattern IN_NEED = QuickPattern.compile("^(?!If\\b)(?!.*\\b(?:if|when|unless)\\b).*\\b(?:A&E|ambulance|casualty|straight away|at once|immediately|the same day|that day)\\b");
    private static final QuickPattern BRING = QuickPattern.compile("^(?:Please )?[Bb]ring\\b.*");
    private static final QuickPattern EMERGENCY = QuickPattern.compile("\\b(?:emergenc|dial|ambulance|urgent|straight away|immediately)", Pattern.CASE_INSENSITIVE);
    private static final QuickPattern CALL = QuickPattern.compile("\\b(?:phon|call|ring|contact|speak|text|tel|helpline|number|question|concern|enquir)", Pattern.CASE_INSENSITIVE);

    private final SlottedLetter letter;
    private final List<Draft.Section> sections;
    private final RewritingRules rules;
    private final Contacts contacts;
    private final LinkedHashSet<KeyFact> found = new LinkedHashSet<>();

    KeyFacts(SlottedLetter letter, List<Draft.Section> sections, RewritingRules rules, Contacts contacts) {
        this.letter = letter;
        this.sections = sections;
        this.rules = rules;
        this.contacts = contacts;
    }

    List<KeyFact> list() {
        what();
        if (!UNDATED.contains(letter.kind())) {
            labelled();
        }
        appointments();
        var slot = NewSlot.of(letter);
        slot.ifPresent(this::only);
        sections.forEach(this::said);
        contacts();
        var counts = new EnumMap<KeyFact.Kind, Integer>(KeyFact.Kind.class);
        var texts = new LinkedHashSet<String>();
        return found.stream().sorted(Comparator.comparing(KeyFact::kind)).filter(fact -> texts.add(fact.text()))
                .filter(fact -> counts.merge(fact.kind(), 1, Integer::sum) <= rules.kinds().of(letter.kind()).most().getOrDefault(fact.kind(), MOST.getOrDefault(fact.kind(), 1))).toList();
    }

    /** Where an appointment was moved, its new slot is the one to know; others stand in the letter. */
    private void only(NewSlot slot) {
        var others = found.stream().filter(fact -> fact.kind() == KeyFact.Kind.WHEN).map(KeyFact::sources).toList();
        found.removeIf(fact -> fact.kind() == KeyFact.Kind.WHEN || fact.kind() == KeyFact.Kind.WHERE && (slot.place().isPresent() || others.contains(fact.sources()) && !fact.sources().equals(slot.sources())));
        add(KeyFact.Kind.WHEN, "New date and time", slot.when(), slot.sources());
        slot.place().ifPresent(place -> add(KeyFact.Kind.WHERE, "Where", place, slot.sources()));
    }

    private List<SlottedSentence> body() {
        return letter.parts().stream().filter(part -> part.kind() == Part.Kind.BODY).flatMap(part -> part.sentences().stream()).filter(sentence -> !sentence.noise()).toList();
    }

    private void add(KeyFact.Kind kind, String label, String text, List<String> sources) {
        found.add(new KeyFact(kind, label, text, picture(kind, text), sources));
    }

    private String picture(KeyFact.Kind kind, String text) {
        return switch (kind) {
            case WHO -> "doctor";
            case WHAT -> Optional.ofNullable(rules.pictures().of(text)).orElse("letter");
            case WHEN -> "calendar";
            case WHERE -> "place";
            case BRING -> Optional.ofNullable(rules.pictures().of(text)).orElse("bring");
            case DO -> Optional.ofNullable(rules.pictures().of(text)).orElse("tick");
            case DO_NOT -> "stop";
            case MEDICINE -> text.startsWith("Stop") ? "medicine-stop" : "medicine";
            case CONTACT -> text.contains("[[EMAIL") ? "email" : "phone";
            case OTHER -> "letter";
        };
    }

    private void what() {
        var first = body().stream().findFirst();
        first.ifPresent(sentence -> add(KeyFact.Kind.WHAT, "What", rules.kinds().of(letter.kind()).about(), List.of(sentence.id())));
    }

    private void labelled() {
        String date = "";
        var dateSource = new ArrayList<String>();
        for (SlottedSentence sentence : body()) {
            for (Labels.Pair pair : Labels.pairs(sentence.text())) {
                String row = sentence.text().replaceFirst("(?s)[;:].*", "");
                boolean cross = !row.equals(pair.label()) && sentence.text().startsWith(row + ";");
                if (cross && !pair.label().toLowerCase(java.util.Locale.ROOT).matches(".*\\b(?:new|revised|rearranged)\\b.*")) {
                    continue;
                }
                String kind = rules.labels().plain(cross ? row : pair.label()).map(Labels.Plain::kind).orElse("-");
                boolean hasDate = has(pair.value(), FactType.DATE);
                boolean hasTime = has(pair.value(), FactType.TIME);
                if (kind.equals("when") && hasTime && !hasDate && !date.isEmpty()) {
                    dateSource.add(sentence.id());
                    found.removeIf(fact -> fact.kind() == KeyFact.Kind.WHEN && dateSource.containsAll(fact.sources()));
                    add(KeyFact.Kind.WHEN, "When", date + " at " + only(pair.value(), FactType.TIME), List.copyOf(dateSource));
                    date = "";
                } else if (kind.equals("when") && (hasDate || hasTime)) {
                    date = hasTime ? "" : only(pair.value(), FactType.DATE);
                    dateSource.clear();
                    dateSource.add(sentence.id());
                    add(KeyFact.Kind.WHEN, "When", hasDate && hasTime ? only(pair.value(), FactType.DATE) + " at " + only(pair.value(), FactType.TIME) : only(pair.value(), hasDate ? FactType.DATE : FactType.TIME), List.of(sentence.id()));
                } else if (kind.equals("where") && has(pair.value(), FactType.PLACE) && !pair.value().matches("(?is)not\\b.*")) {
                    add(KeyFact.Kind.WHERE, "Where", pair.value(), List.of(sentence.id()));
                } else if (kind.equals("clinic") && has(pair.value(), FactType.PLACE)) {
                    add(KeyFact.Kind.WHERE, "Clinic", pair.value(), List.of(sentence.id()));
                } else if (kind.equals("who") && has(pair.value(), FactType.PERSON)) {
                    add(KeyFact.Kind.WHO, "Who you will see", pair.value().replaceFirst("\\s*\\(.*$", ""), List.of(sentence.id()));
                }
            }
        }
    }

    /** Dates with a time in running text, with the place and the person named beside them. */
    private void appointments() {
        for (SlottedSentence sentence : body()) {
            if (sentence.form() == org.plainletter.anatomy.Sentence.Form.LABELLED && found.stream().anyMatch(fact -> fact.kind() == KeyFact.Kind.WHEN)) {
                continue;
            }
            String text = sentence.text();
            if (!has(text, FactType.DATE) || !has(text, FactType.TIME) || OLD.matcher(text).find() || Signal.conditionOrNegation(text) || has(text, FactType.PHONE)) {
                continue;
            }
            String at = text.matches("(?is).*\\bbetween \\[\\[TIME_.*") ? " between " : " at ";
            add(KeyFact.Kind.WHEN, "When", only(text, FactType.DATE) + at + only(text, FactType.TIME), List.of(sentence.id()));
            if (has(text, FactType.PLACE) && found.stream().filter(fact -> fact.kind() == KeyFact.Kind.WHEN).count() < 2) {
                add(KeyFact.Kind.WHERE, "Where", only(text, FactType.PLACE), List.of(sentence.id()));
            }
            if (has(text, FactType.PERSON) && text.contains("with [[PERSON")) {
                add(KeyFact.Kind.WHO, "Who you will see", only(text, FactType.PERSON), List.of(sentence.id()));
            }
        }
    }

    private void said(Draft.Section section) {
        String before = "";
        for (Passage passage : section.passages()) {
            for (PlainSentence sentence : passage.aside() ? List.<PlainSentence>of() : passage.wordings().getFirst().sentences()) {
                said(sentence.text(), passage, before.endsWith("?"));
                before = sentence.text();
            }
        }
    }

    /** @param answers whether it only holds if the question before it is answered with yes */
    private void said(String text, Passage passage, boolean answers) {
        if (MEDICINE.matcher(text).matches() && !AT_END.matcher(text).find()) {
            add(KeyFact.Kind.MEDICINE, "Medicine", text + again(text, passage), passage.sources());
        } else if (BRING.matcher(text).matches() && !text.matches("(?:Please )?[Bb]ring (?:it|him|her|them|this|that)\\b.*")) {
            add(KeyFact.Kind.BRING, "Bring", text.replaceFirst("^(?:Please )?[Bb]ring ", "Bring "), passage.sources());
        } else if (answers || onCondition(passage) || IN_NEED.matcher(text).find() || AT_END.matcher(text).find() || text.startsWith("Take care") || POINTS.matcher(text.replaceAll("\\[\\[\\w+]]", "X")).find() || text.split(" ", -1).length < 3) {
            return;
        } else if (DO_NOT.matcher(text).matches()) {
            add(KeyFact.Kind.DO_NOT, "Do not", text, passage.sources());
        } else if (DO.matcher(text).matches()) {
            add(KeyFact.Kind.DO, "Do", text + otherwise(text, passage), passage.sources());
        }
    }

    /** Whether a heading above says that it holds only in some case. */
    private boolean onCondition(Passage passage) {
        return letter.parts().stream().filter(part -> ConditionHeading.is(part.heading())).flatMap(part -> part.sentences().stream()).anyMatch(sentence -> passage.sources().contains(sentence.id()));
    }

    /** A medicine that is stopped for now is not said without when to take it again. */
    private static String again(String text, Passage passage) {
        return !text.endsWith(" for now.") ? ""
                : passage.wordings().getFirst().sentences().stream().map(PlainSentence::text).filter(each -> each.startsWith("Start it again ")).findFirst().map(each -> " " + each).orElse("");
    }

    /** What happens to those who do not do it is said with it. */
    private static String otherwise(String text, Passage passage) {
        var sentences = passage.wordings().getFirst().sentences().stream().map(PlainSentence::text).toList();
        int next = sentences.indexOf(text) + 1;
        return next > 0 && next < sentences.size() && sentences.get(next).startsWith("If you do not, ") ? " " + sentences.get(next) : "";
    }

    /** The sender's own number first, then numbers that are given without an "if", then the rest. */
    private void contacts() {
        var heads = letter.parts().stream().filter(part -> Set.of(Part.Kind.LETTERHEAD, Part.Kind.SIGN_OFF, Part.Kind.REFERENCES).contains(part.kind()))
                .flatMap(part -> part.sentences().stream()).toList();
        var own = heads.stream().flatMap(sentence -> Slot.in(sentence.text()).stream()).filter(slot -> slot.type() == FactType.PHONE).collect(Collectors.toSet());
        var calls = body().stream().filter(sentence -> CALL.matcher(sentence.text()).find())
                .sorted(Comparator.comparing(sentence -> EMERGENCY.matcher(sentence.text()).find())).toList();
        calls.stream().filter(sentence -> Slot.in(sentence.text()).stream().anyMatch(own::contains)).forEach(this::contact);
        if (!own.isEmpty()) {
            contacts.usual().filter(contact -> own.stream().anyMatch(slot -> slot.toString().equals(contact.way()))).ifPresent(this::contact);
        }
        calls.stream().filter(sentence -> !Signal.conditionOrNegation(sentence.text())).forEach(this::contact);
        if (found.stream().noneMatch(fact -> fact.kind() == KeyFact.Kind.CONTACT)) {
            heads.stream().filter(sentence -> !sentence.noise()).forEach(this::contact);
            calls.forEach(this::contact);
        }
    }

    private void contact(SlottedSentence sentence) {
        String text = sentence.text();
        if (has(text, FactType.PHONE)) {
            contacts.of(only(text, FactType.PHONE)).ifPresent(this::contact);
        } else if (has(text, FactType.EMAIL)) {
            add(KeyFact.Kind.CONTACT, "Contact", "Email " + only(text, FactType.EMAIL), List.of(sentence.id()));
        }
    }

    private void contact(Contact contact) {
        add(KeyFact.Kind.CONTACT, contact.label().isEmpty() || Slot.in(contact.label()).size() > 0 ? "Contact" : contact.label(), "Phone " + contact.said(), contact.sources());
    }

    private static boolean has(String text, FactType type) {
        return Slot.in(text).stream().anyMatch(slot -> slot.type() == type);
    }

    private static String only(String text, FactType type) {
        return Slot.in(text).stream().filter(slot -> slot.type() == type).findFirst().map(Slot::toString).orElse("");
    }
}
