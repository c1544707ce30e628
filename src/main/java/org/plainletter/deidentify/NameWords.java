package org.plainletter.deidentify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.plainletter.language.Morphology;
import org.plainletter.language.QuickPattern;

/** Tells what a word with a capital can be in a name, by the English dictionary and by a list of first names. Thread-safe. */
final class NameWords {

    /** What a word can be. */
    enum Kind {
        /** A first name and no other word: "Bronagh". */
        FIRST,
        /** A first name and a word: "Joy", "Will", "Victoria". */
        FIRST_OR_WORD,
        /** No English word: a surname, a place, a make. */
        UNKNOWN,
        /** Two names with a hyphen: "Okafor-Reilly". */
        DOUBLE,
        /** A letter or letters with full stops. */
        INITIAL,
        /** An English word; a surname too behind a first name. */
        WORD,
        /** What is in no person's name: a title, a role, part of the name of a place or body, an abbreviation. */
        NEVER
    }

    private static final Morphology MORPHOLOGY = new Morphology();
    private static final Set<String> FIRST_NAMES = read("first-names.txt");
    private static final Set<String> NOT_NAMES = read("not-names.txt");
    private static final QuickPattern NEVER = QuickPattern.compile("(?:dear|hello|hi|mrs?|ms|miss|mx|drs?|profs?|professor|doctors?|sisters?|nurses?|matrons?|sir|dame|lady|lord|rev|ward|unit|clinics?|hospitals?|infirmary|surgery|practice|centre|center|house|court|lodge|street|road"
            + "|lane|avenue|close|drive|way|terrace|crescent|gardens|square|mews|park|building|wing|block|suite|room|floor|level|theatre|department|dept|service|services|team|trust|nhs|board|council|university|college|school|academy|nursery|hospice|pharmacy|home|society|foundation"
            + "|institute|community|partnership|healthcare|health|care|medical|clinical|surgical|general|royal|infirmary|district|county|city|borough|region|ltd|limited|plc|cic|llp|group|company|uk|online|line|helpline|hub|library|hall|church|mosque|temple|gurdwara|station|bus|train"
            + "|consultants?|registrars?|curie|secretar(?:y|ies)|managers?|officers?|directors?|practitioners?|specialists?|co-?ordinators?|administrators?|assistants?|advis[eo]rs?|lead|leader|chair|chief|executive|governor|midwi(?:fe|ves)|health visitor|psychiatrists?|psychologists?|pharmacists?|dietitians?"
            + "|\\w+(?:therapists?|ologists?|ographers?|ometrists?|iatrists?|ologist|ology|surgeons?)|surgeons?|physicians?|paramedics?|dentists?|gps?|patients?|clients?|parents?|carers?|mum|dad|mam|nan|appointments?|bookings?|reception|outpatients?|letters?|forms?|leaflets?|helplines?|tel|fax|email|ref|dob|born|date|time"
            + "|ysbyty|ysgol|meddygfa|canolfan|bwrdd|iechyd|prifysgol|heol|ffordd|stryd|lon|cwm|llan\\w*|aber\\w+|glan|pont|tyn|adran|gwasanaeth|st|saint|mount|upper|lower|northern|southern|eastern|western|our|your|the|this|that|please|if|when|yours|kind|regards|sincerely|faithfully|thank|thanks|part|section|page|signed|signature|registered|counsellors?|before|after|sending)");
    private static final QuickPattern PREFIX = QuickPattern.compile("^(?:Mc|Mac|O|D|Fitz|De|Di|La|Le|Du|Van|Von|Ni|Nic|Mhic|St)(?=['’]?\\p{Lu})['’]?");
    private static final QuickPattern JOINED = QuickPattern.compile("\\p{Ll}\\p{Lu}|\\p{Lu}{2,}\\p{Ll}");
    private static final QuickPattern WORD_PREFIX = QuickPattern.compile("(?i)(?:co|re|pre|post|non|anti|multi|self|semi|mid|sub|x|e|t|up|in|out|on|off|well|ex|vice|part|full|long|short|over|under|non|all|one|two|three|follow|check|day|drop|walk)-.*");

    private NameWords() {}

    /** What {@code word}, which starts with a capital and has no "'s", can be in a name. */
    static Kind kind(String word) {
        if (word.length() == 1 || word.contains(".")) {
            return Kind.INITIAL;
        }
        String folded = PersonName.fold(word);
        if (NEVER.matcher(folded).matches() || abbreviation(word)) {
            return Kind.NEVER;
        }
        return word.contains("-") || word.contains("‐") || word.contains("‑") ? hyphened(word, folded) : single(folded);
    }

    private static Kind single(String folded) {
        boolean word = isWord(folded);
        if (FIRST_NAMES.contains(folded)) {
            return word ? Kind.FIRST_OR_WORD : Kind.FIRST;
        }
        return word ? Kind.WORD : Kind.UNKNOWN;
    }

    private static Kind hyphened(String word, String folded) {
        var halves = word.split("[-‐‑]");
        if (WORD_PREFIX.matcher(folded).matches() || halves.length < 2 || isKnown(folded)) {
            return Kind.WORD;
        }
        var kinds = Arrays.stream(halves).filter(half -> !half.isEmpty()).map(half -> single(PersonName.fold(half))).toList();
        boolean eponym = Arrays.stream(halves).anyMatch(half -> NOT_NAMES.contains(PersonName.fold(half)) && !FIRST_NAMES.contains(PersonName.fold(half)));
        boolean named = kinds.stream().anyMatch(kind -> kind == Kind.UNKNOWN || kind == Kind.FIRST);
        boolean capitals = Arrays.stream(halves).allMatch(half -> !half.isEmpty() && Character.isUpperCase(half.charAt(0)) && half.length() >= 2);
        if (!named || eponym) {
            return Kind.WORD;
        }
        return capitals ? Kind.DOUBLE : kinds.getFirst() == Kind.FIRST ? Kind.FIRST : Kind.UNKNOWN;
    }

    /** Whether it is written like an abbreviation or like a make: "RGN", "CareLink". */
    private static boolean abbreviation(String word) {
        String bare = PREFIX.matcher(word).replaceFirst("");
        boolean capitals = word.equals(word.toUpperCase(java.util.Locale.ROOT));
        return capitals ? word.length() <= 3 : Arrays.stream(bare.split("[-‐‑'’]")).anyMatch(part -> JOINED.matcher(part).find());
    }

    /** Whether {@code folded}, in lower case, is a word of English, or of no person's name. */
    static boolean isWord(String folded) {
        return Ordinary.is(folded) || NOT_NAMES.contains(folded) || isKnown(folded);
    }

    /** Whether {@code word} is called a month, a place, a make or an illness as well. */
    static boolean isPlace(String word) {
        return NOT_NAMES.contains(PersonName.fold(word));
    }

    private static boolean isKnown(String folded) {
        return MORPHOLOGY.readings(folded).stream().anyMatch(reading -> !reading.tag().startsWith("NNP"));
    }

    private static Set<String> read(String file) {
        try (var stream = Objects.requireNonNull(NameWords.class.getResourceAsStream(file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split("\\s+"))).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
