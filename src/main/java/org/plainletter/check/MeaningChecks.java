package org.plainletter.check;

import static org.plainletter.check.Severity.RED;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plainletter.anatomy.Audience;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;

/** Whether what is denied, required, conditional, uncertain or somebody else's job is still so. */
final class MeaningChecks {

    private static final QuickPattern NAMES_GP = QuickPattern.compile("\\bGPs?\\b");
    static final Check NEGATION_KEPT = new Check("negation-kept", RED, "The rewrite lost a \u201cnot\u201d, or put one in.",
            comparison -> Denials.changed(comparison.pairing()),
            List.of(new Example("You must not eat before the test.", "Eat before the test."),
                    new Example("Please take your tablets.", "Do not take your tablets."),
                    new Example("You must not drive, and you must not drink alcohol.", "Do not drive. Drink alcohol."),
                    new Example("Do not stop [[MEDICINE_1]], but stop [[MEDICINE_2]].", "Do not stop [[MEDICINE_2]]. Stop [[MEDICINE_1]].")),
            List.of(new Example("You should refrain from eating before the test.", "Do not eat before the test."),
                    new Example("Do not use ear drops or cotton buds.", "Do not use ear drops. Do not use cotton buds."),
                    new Example("You will not be able to drive.", "You cannot drive."), new Example("Afebrile on the ward.", "Without a high temperature on the ward."),
                    new Example("DNA: heart scan on [[DATE_1]].", "Did not come: heart scan on [[DATE_1]]."),
                    new Example("[[MEDICINE_1]] must not be stopped suddenly.", "Do not stop [[MEDICINE_1]] suddenly."),
                    new Example("Failure to attend your appointment may mean that we discharge you.", "If you do not come, we may discharge you."),
                    new Example("If we do not hear from you by [[DATE_1]], we will discharge you.", "Contact us by [[DATE_1]]. If you do not, we will discharge you.")));

    static final Check CONDITION_KEPT = new Check("condition-kept", RED, "The rewrite lost an \u201cif\u201d, \u201cunless\u201d or \u201cuntil\u201d, or put one in.",
            comparison -> Conditions.lost(comparison.pairing(), comparison.source(), comparison.rewrite()) || Conditions.added(comparison.pairing(), comparison.source()),
            List.of(new Example("If you feel dizzy, phone us.", "Phone us."), new Example("Phone us.", "Phone us if you feel dizzy."),
                    new Example("If you have a heavy cold, phone us.", "Do you have a heavy cold? Phone us."),
                    new Example("Do not use drops unless a doctor prescribed them.", "Do not use drops."),
                    new Example("Do not eat until [[TIME_1]].", "Do not eat. The time is [[TIME_1]]."),
                    new Example("Go to A&E if you have a fall and are unable to bear weight on the leg.", "Go to A&E if you have a fall. You are unable to bear weight on the leg.")),
            List.of(new Example("In the event that you feel dizzy, phone us.", "If you feel dizzy, phone us."),
                    new Example("Should you feel dizzy, phone us.", "If you feel dizzy, phone us."),
                    new Example("If you have a heavy cold, phone us.", "Do you have a heavy cold? If so, phone us."),
                    new Example("If you cannot come, phone us.", "You may not be able to come. If so, phone us."),
                    new Example("If we do not hear from you within [[DURATION_1]], you will lose your place.", "Contact us within [[DURATION_1]]. If you do not, you will lose your place."),
                    new Example("If you feel dizzy or have a rash, phone us on [[PHONE_1]].", "If you feel dizzy, phone us on [[PHONE_1]]. If you have a rash, phone us on [[PHONE_1]].")));

    static final Check HEDGE_KEPT = new Check("hedge-kept", RED, "The rewrite made something sound more, or less, certain.",
            comparison -> Hedges.changed(comparison.pairing()) || unlikely(comparison.source()) != unlikely(comparison.rewrite()),
            List.of(new Example("This may be glue ear.", "This is glue ear."), new Example("This is glue ear.", "This is probably glue ear."),
                    new Example("A serious cause is unlikely.", "A serious cause is likely.")),
            List.of(new Example("This is possibly glue ear.", "This may be glue ear."), new Example("In all probability this is glue ear.", "This is probably glue ear."),
                    new Example("Bruising: [[ODDS_1]].", "This may happen to [[ODDS_1]]: bruising."),
                    new Example("You may bring a friend.", "You can bring a friend.")));

    static final Check OPPOSITES_KEPT = new Check("opposites-kept", RED, "The rewrite said the opposite.",
            comparison -> Opposites.changed(comparison.sourcePlaces(), comparison.places()),
            List.of(new Example("Use the drops in the left eye.", "Put the drops in your right eye."), new Example("Take it before food.", "Take it after food."),
                    new Example("The dose was increased.", "Your dose has gone down."), new Example("Surgery to the left hand first; the right will be reviewed later.", "We will operate on your right hand first. We will look at your left hand later.")),
            List.of(new Example("Do not take more than [[NUMBER_1]].", "Take [[NUMBER_1]] or less."), new Example("Do not eat until [[TIME_1]].", "You can eat after [[TIME_1]]."),
                    new Example("The left eye first, the right eye later.", "We do your left eye first. We do your right eye later.")));

    static final Check DUTY_KEPT = new Check("duty-kept", RED, "The rewrite made a must into a choice, or a choice into a must.",
            comparison -> obliges(comparison.source()) && !obliges(comparison.rewrite()) && Signals.CHOICE.in(comparison.rewrite())
                    || Signals.CHOICE.in(comparison.source()) && !Signals.CHOICE.in(comparison.rewrite()) && obliges(comparison.rewrite())
                    || comparison.pairing().rewrite().stream().anyMatch(clause -> obliges(clause.text()) && comparison.pairing().of(clause).filter(said -> permits(said.text()) && !obliges(said.text())).isPresent()),
            List.of(new Example("You must bring a sample.", "You can choose to bring a sample."),
                    new Example("You may bring a friend.", "You must bring a friend.")),
            List.of(new Example("You are required to bring a sample.", "You must bring a sample."),
                    new Example("A friend may be brought.", "You may bring a friend.")));

    static final Check ACTOR_KEPT = new Check("actor-kept", RED, "The rewrite gave one person\u2019s job to another.",
            comparison -> lostGp(comparison) || gpJobGivenAway(comparison) || ourJobGivenAway(comparison.source(), comparison.rewrite())
                    || comparison.audience() == Audience.CLINICIAN && clinicianJobGivenAway(comparison),
            List.of(new Example("Your GP will repeat the blood test.", "Repeat the blood test."),
                    new Example("We will contact you with the results.", "Contact us for the results.")),
            List.of(new Example("Your GP will repeat the blood test.", "Your GP will do the blood test again."),
                    new Example("You will be contacted by our team.", "Our team will contact you.")));

    private static final QuickPattern GP = QuickPattern.compile("\\bGPs?\\b|general practitioner|family doctor|\\bsurgery\\b|doctor");

    private static final QuickPattern OUR_JOB = QuickPattern.compile("\\b(?:we|our \\w+|they|the (?:team|department|nurse|clinic|hospital|ward))\\s+(?:will|shall|are going to)\\s+(?:also |then |now )?(\\w{4,})", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern IMPERATIVE = QuickPattern.compile("(?:^|[.!?]\\s+)(?:please |then |also |so |you must |you need to |you should )*(\\w+)", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern IMPERATIVE_START = QuickPattern.compile("^(?:please|kindly|check|repeat|stop|start|continue|take|increase|reduce|prescribe|arrange|refer|monitor|review|consider|ensure|add|do|book|you (?:must|need|will))\\b", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern PERMITS = QuickPattern.compile("\\b(?:you|patients?|friends?|relatives?|carers?|partner) (?:may|can|could|are (?:able|welcome|free) to)\\b(?! not| be asked| have to| need)", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern FREE = QuickPattern.compile("(?:\\b(?:nobody|no one) (?:has|have|needs?) to\\b|\\bonly (?:need|have) to\\b|\\bno (?:[\\w-]+ ){1,4}(?:is|are) (?:required|needed|necessary)\\b)|\\b(?:do|does|did) not (?:have|need) to\\b|\\bno need\\b|\\bno[ _]longer (?:required|needed|necessary)\\b|\\bnot (?:required|needed|essential|necessary|compulsory|mandatory|obligatory)\\b|\\bwe (?:need|have) to\\b", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern UNLIKELY = QuickPattern.compile("\\b(?:unlikely|not likely|improbable)\\b", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern ASKED = QuickPattern.compile("^(?:please|kindly|i would be grateful if you|grateful if you|could you|would you)\\b", Pattern.CASE_INSENSITIVE);

    private MeaningChecks() {}

    private static boolean unlikely(String text) {
        return UNLIKELY.matcher(text).find();
    }

    private static boolean permits(String text) {
        return PERMITS.matcher(text).find();
    }

    private static boolean obliges(String text) {
        return Signals.MUST.in(FREE.matcher(text).replaceAll(" "));
    }

    private static boolean lostGp(Comparison comparison) {
        return NAMES_GP.matcher(comparison.source()).find() && !GP.matcher(comparison.rewrite()).find();
    }

    private static boolean ourJobGivenAway(String source, String rewrite) {
        QuickMatcher ours = OUR_JOB.matcher(source);
        while (ours.find()) {
            String verb = ours.group(1).toLowerCase(Locale.ROOT);
            if (IMPERATIVE.matcher(rewrite).results().anyMatch(result -> result.group(1).equalsIgnoreCase(verb))) {
                return true;
            }
        }
        return false;
    }

    /** In a part for the GP, what sounds like an order has to say that it is the GP's. */
    private static boolean gpJobGivenAway(Comparison comparison) {
        return comparison.gpPart() && !GP.matcher(comparison.rewrite()).find() && (ASKED.matcher(comparison.source()).find() || IMPERATIVE_START.matcher(comparison.rewrite()).find());
    }

    /** In a letter to a GP, what is asked of "you" is asked of the GP. */
    private static boolean clinicianJobGivenAway(Comparison comparison) {
        return ASKED.matcher(comparison.source()).find() && !GP.matcher(comparison.rewrite()).find();
    }
}
