package org.plainletter.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainletter.anatomy.Audience;
import org.plainletter.language.Morphology;
import org.plainletter.language.Tagger;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.split.Splitter;

class GrammarStepsTest {

    private static final Grammar GRAMMAR = new Grammar(new Tagger(), new Morphology());
    private static final Place TO_PATIENT = new Place(Audience.PATIENT, Scene.PLAIN, Cast.USUAL);
    private static final Place TO_GP = new Place(Audience.CLINICIAN, Scene.PLAIN, Cast.USUAL);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The findings will be discussed with you, and a written report will be sent to your GP. | The findings will be discussed with you. A written report will be sent to your GP.",
        "Please bring your glasses to the clinic and arrive [[DURATION_1]] before your appointment. | Please bring your glasses to the clinic. Please arrive [[DURATION_1]] before your appointment.",
        "The nurse will weigh you, measure your height and ask about your health. | The nurse will weigh you. The nurse will measure your height. The nurse will ask about your health.",
        "As the room must be quiet for the test, please do not bring other children. | The room must be quiet for the test. So please do not bring other children.",
        "You had a scan of your heart, which was normal. | You had a scan of your heart. This was normal.",
        "You cannot eat before the test because the medicine may make you sick. | You cannot eat before the test. This is because the medicine may make you sick.",
        "She said that your heart is working well, and that you have not had a heart attack. | She said that your heart is working well. She said that you have not had a heart attack.",
        "The voices come less often and do not frighten you as they did in the summer. | The voices come less often. The voices do not frighten you as they did in the summer.",
        "Please read about what is proposed, what might go wrong and what else could be done. | Read about what is proposed, what might go wrong and what else could be done.",
        "Please check your feet every evening, do not walk barefoot, and phone the helpline about any wound. | Please check your feet every evening. Do not walk barefoot. Phone the helpline about any wound.",
        "If you have bad pain, or if you cough up blood, phone us. | If you have bad pain, or if you cough up blood, phone us.",
        "If you do not want to be screened, or you have had surgery on your heart before, please let us know. | If you do not want to be screened, please let us know. If you have had surgery on your heart before, please let us know.",
        "Call [[PHONE_1]] if the rash comes with blisters, a swollen face or trouble breathing. | If the rash comes with blisters, call [[PHONE_1]]. If the rash comes with a swollen face, call [[PHONE_1]]. If the rash comes with trouble breathing, call [[PHONE_1]].",
        "Your chance is higher if you smoke, have high blood pressure, or if your brother, sister or parent has had one. | If you smoke, your chance is higher. If you have high blood pressure, your chance is higher. If your brother, sister or parent has had one, your chance is higher.",
        "It can also cause kidney stones: if he seems to have bad pain in his side, see the GP that day. | It can also cause kidney stones. If he seems to have bad pain in his side, see the GP that day.",
        "If you are late we may not see you. | If you are late, we may not see you.",
        "Sister Amara has a meeting that week, so your [[TIME_1]] visit on [[DATE_1]] is moved to the next clinic. | Sister Amara has a meeting that week. So your [[TIME_1]] visit on [[DATE_1]] is moved to the next clinic.",
        "About [[NUMBER_1]] in [[NUMBER_2]] men have a small lump like this, and nearly all of them are safe to leave. | About [[NUMBER_1]] in [[NUMBER_2]] men have a small lump like this. Nearly all of them are safe to leave.",
        "Ring us if you get a sore throat, bruises on your arms, a blow to the head or a bad headache with sickness. | If you get a sore throat, ring us. If you get bruises on your arms, ring us. If you get a blow to the head, ring us. If you get a bad headache with sickness, ring us.",
        "Come back to the ward if: redness round the wound, pus, shivering, or no wee for [[DURATION_1]]. | If there is redness round the wound, come back to the ward. If there is pus, come back to the ward. If there is shivering, come back to the ward. If there is no wee for [[DURATION_1]], come back to the ward."})
    void saysOneIdeaASentence(String source, String expected) {
        assertThat(String.join(" ", new Splitter(GRAMMAR).split(source))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The money that we set aside for your aunt's care when she came to live with you in the spring.",
        "You were taking the brown tablets on [[NUMBER_1]] days and the white tablets on [[NUMBER_2]] days of last month.",
        "The nurse will phone you and your sister within [[DURATION_1]] of getting this form, so by [[DATE_1]].",
        "We will tell his school nurse about it this week, as we do for every child who has had a fit.",
        "The new rate for your care at the home is paid by the office with effect from [[DATE_1]].",
        "We can send a nurse to you at home, but a second blood test is needed two weeks after it."})
    void partsNoSentenceInsideAThought(String sentence) {
        assertThat(new Splitter(GRAMMAR).split(sentence)).noneMatch(piece -> piece.matches("This (?:is|was) (?:on|from|after it|to be done by|because we do).*|.*(?:, so|with effect)\\.|The money that we set aside\\.?"));
    }

    @Test
    void keepsAnOrderWithTheReasonBehindIt() {
        assertThat(new Splitter(GRAMMAR).split("If you have had a cold in the last week, or you have a rash on your arm, tell me, we would need to put it off."))
                .filteredOn(piece -> !piece.endsWith("?")).hasSize(2).allMatch(piece -> piece.contains("tell me, we would need to put it off"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DON'T eat. | Do not eat.",
        "If I dont hear I will call. | If I do not hear I will call.",
        "Come w/ a friend, nothing w metal in it. | Come with a friend, nothing with metal in it.",
        "Stay w/o food til then. | Stay without food until then.",
        "☐ a towel | a towel",
        "w/c 3 May | w/c 3 May"})
    void writesOutWhatIsTypedInHaste(String typed, String written) {
        assertThat(Finish.writtenOut(typed)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Should they itch, stop and tell us. | If they itch, stop and tell us.",
        "Should your symptoms get worse before then, please contact your GP. | If your symptoms get worse before then, please contact your GP.",
        "Should there be any bleeding, go to A&E. | If there is any bleeding, go to A&E.",
        "Should the pain not settle, ring us. | If the pain does not settle, ring us.",
        "If you cannot come call the desk on [[PHONE_1]]. | If you cannot come, call the desk on [[PHONE_1]].",
        "Should you stop?|Should you stop?"})
    void beginsAConditionWithIf(String source, String expected) {
        assertThat(String.join(" ", new Splitter(GRAMMAR).split(source))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Have ready for the call: when you began to smoke, how many a day, your height and weight, and whether anyone in your family was ill.",
        "Red painful eye, bright rings round lights with headache, sudden loss of sight, a curtain or a shower of dots: eye casualty on the same day.",
        "Return or ring at once if the calf swells, the wound leaks after [[DURATION_1]], or you become short of breath."})
    void leavesWholeWhatItCannotPart(String sentence) {
        assertThat(new Splitter(GRAMMAR).split(sentence)).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The illness can count as a disability under the law, in which case his employer must consider small changes. | In this case, his employer must consider small changes.",
        "You have vivid dreams as you drop off to sleep, and about [[FREQUENCY_1]] you wake and cannot move. | About [[FREQUENCY_1]] you wake and cannot move.",
        "Bring the gloves, hand cleaners and creams you use, in their first pots, with any safety sheets that your employer holds. | ''"})
    void takesAsForWhenAndAThingYouUseForAThing(String source, String last) {
        assertThat(new Splitter(GRAMMAR).split(source)).noneMatch(piece -> piece.contains("because")).last().isEqualTo(last.isEmpty() ? source : last);
    }

    @Test
    void endsNoSentenceBeforeItsReason() {
        assertThat(new Splitter(GRAMMAR).split("The tablets were changed because your potassium, which had been [[MEASUREMENT_1]] in May, rose to [[MEASUREMENT_2]].")).noneMatch(piece -> piece.endsWith("potassium."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "We are making the change because the tablets at night have been spoiling your sleep and your bones are a wee bit thin. | It is also because your bones are a wee bit thin.",
        "An engineer will come to fit the machine, the tubes and a spare cylinder on [[DATE_1]], [[TIME_1]]. | This is on [[DATE_1]], [[TIME_1]].",
        "Please do not unplug it or send it away before the new one is up and running and the engineer has told you to swap. | Please do not send it away before the new one is up and running and the engineer has told you to swap."})
    void endsWithAWholeSentence(String source, String last) {
        assertThat(new Splitter(GRAMMAR).split(source)).last().isEqualTo(last);
    }

    @Test
    void saysUntilWhenWithEachOrder() {
        assertThat(new Splitter(GRAMMAR).split("Until you are told the result, carry on avoiding all milk, and keep the adrenaline pens with him at all times."))
                .containsExactly("Until you are told the result, carry on avoiding all milk.", "Until you are told the result, keep the adrenaline pens with him at all times.");
    }

    @Test
    void keepsWhatFollowsAConditionConditional() {
        var pieces = new Splitter(GRAMMAR).split("If you do not phone us, we may cancel your appointment and we will write to your GP.");

        assertThat(pieces).containsExactly("If you do not phone us, we may cancel your appointment.", "Then we will write to your GP.");
    }

    @Test
    void keepsOnlyBesideItsCondition() {
        String sentence = "Treatment would normally only be thought about if the count fell below [[NUMBER_1]], or if you were bleeding.";

        assertThat(new Splitter(GRAMMAR).split(sentence)).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "If you would like another day or place, phone us on [[PHONE_1]] as soon as you can.",
        "Stop the tablets if you get new or worse heartburn after any of your meals.",
        "If your eyesight becomes blurred, colours fade or you see double, you are to go to the eye clinic at this hospital.",
        "Do not take the tablets if you have a fever, a rash or are being sick, except on the advice of the ward.",
        "Please do not let family, friends or a bicycle shop change the frame of the chair you use.",
        "We will not stop your money because you asked us a question.",
        "You would be told first if we thought that you or your child were at risk of serious harm at home.",
        "Ring the ward or your GP if we are shut, if you get: a rash, a sore throat, bruises, or a fever.",
        "The leaflet that came with this letter explains the possible benefits and risks."})
    void leavesAloneWhatBelongsTogether(String sentence) {
        assertThat(new Splitter(GRAMMAR).split(sentence)).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Sats [[PERCENTAGE_1]] RA. | Sats [[PERCENTAGE_1]] on ordinary air.",
        "RA since childhood. | RA since childhood.",
        "A cut above L eyebrow, no skull #. | A cut above left eyebrow, no broken skull bone.",
        "You needed [[NUMBER_1]] L O2. | You needed [[NUMBER_1]] L O2.",
        "[[PHONE_1]] if: chest pain. | Call [[PHONE_1]] if: chest pain.",
        "If she collapses, [[PHONE_1]]. | If she collapses, call [[PHONE_1]].",
        "If she is ill, ring us or, at night, [[PHONE_1]]. | If she is ill, ring us or, at night, [[PHONE_1]].",
        "Our office: [[PHONE_1]]. | Our office: [[PHONE_1]].",
        "Chest pain -> [[PHONE_1]]. | Chest pain: call [[PHONE_1]].",
        "Leg hot and red \u2192 same day GP. | Leg hot and red: same day GP.",
        "Creat [[NUMBER_1]] => [[NUMBER_2]]. | Creat [[NUMBER_1]] to [[NUMBER_2]].",
        "Blue lips or a fit: A&E. | Blue lips or a fit: go to A&E.",
        "Appetite N, weight steady. | Appetite normal, weight steady."})
    void tellsWhatAShortFormMeansBesideItsWords(String source, String expected) {
        assertThat(Senses.told(source)).isEqualTo(expected);
    }

    @Test
    void givesEachNumberedJobToWhomTheListIsFor() {
        var jobs = new NumberedJobs();

        assertThat(List.of(jobs.told("GP: ([[NUMBER_1]]) repeat bloods."), jobs.told("([[NUMBER_2]]) Check weight."), jobs.told("Dietitian: will phone."), jobs.told("([[NUMBER_3]]) Drink more.")))
                .containsExactly("GP: repeat bloods.", "GP: Check weight.", "Dietitian: will phone.", "Drink more.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GP: bloods in [[DURATION_1]]; restart [[MEDICINE_1]] if well. | Your GP has this to do: bloods in [[DURATION_1]]; We asked your GP to restart [[MEDICINE_1]] if well.",
        "Practice nurse to remove stitches in [[DURATION_1]], patient to ring for a time. | Practice nurse will remove stitches in [[DURATION_1]].; You need to ring for a time.",
        "Please could you: check his weight in [[DURATION_1]]; stop [[MEDICINE_1]]. | We asked your GP to check your weight in [[DURATION_1]]; We asked your GP to stop [[MEDICINE_1]].",
        "Patient: do not miss doses. | do not miss doses.",
        "It may make the patient sleepy and I will write to him direct with news. | It may make you sleepy and the doctor will write to you direct with news."})
    void saysWhoDoesWhatInAPlan(String source, String expected) {
        assertThat(String.join("; ", new YouVoice(GRAMMAR).apply(source, new Place(Audience.CLINICIAN, Scene.PLAIN, new Cast(true, "the doctor", "your GP"))))).isEqualTo(expected);
    }

    @Test
    void leavesOutTheReadersNameAtTheEnd() {
        assertThat(new YouVoice(GRAMMAR).apply("Take care of yourself, [[PATIENT_1]].", TO_PATIENT)).containsExactly("Take care of yourself.");
    }

    @Test
    void namesTheTeamThatAReferralAsks() {
        var toTeam = new Place(Audience.CLINICIAN, Scene.PLAIN, new Cast(true, "your GP", "the hospital team"));

        assertThat(new YouVoice(GRAMMAR).apply("I would be grateful if you could see him soon.", toTeam)).containsExactly("We asked the hospital team to see you soon.");
        assertThat(new YouVoice(GRAMMAR).apply("GP: check his weight.", toTeam)).containsExactly("We asked your GP to check your weight.");
    }

    @Test
    void neverSplitsInsideACondition() {
        String sentence = "If you feel hot and you have pain in your chest, phone us.";

        assertThat(new Splitter(GRAMMAR).split(sentence)).containsExactly(sentence);
    }

    @Test
    void doesNotTurnTheSecondHalfOfAProhibitionIntoAnOrder() {
        String sentence = "Please do not eat any food at all and drink only water before your test.";

        assertThat(new Splitter(GRAMMAR).split(sentence)).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "You will be contacted by our team. | Our team will contact you.",
        "The scan was reviewed by the heart doctor. | The heart doctor reviewed the scan.",
        "A letter will be sent to you. | We will send a letter to you.",
        "[[MEDICINE_1]] must not be stopped suddenly. | You must not stop [[MEDICINE_1]] suddenly.",
        "A favourite toy may be brought. | You may bring a favourite toy.",
        "He will be seen by our Pain and Sleep team. | He will be seen by our Pain and Sleep team.",
        "It is paid by the council directly to the home. | It is paid by the council directly to the home.",
        "You have not been discharged. | We have not discharged you.",
        "The blood test was taken in the morning. | The blood test was taken in the morning."})
    void saysWhoDoesIt(String source, String expected) {
        assertThat(new ActiveVoice(GRAMMAR).apply(source, TO_PATIENT)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "He has no pain and takes his tablets. | You have no pain and take your tablets.",
        "[[PATIENT_1]] was seen with his sister. | You were seen with your sister.",
        "I have given [[PATIENT_1]] a leaflet. | The doctor has given you a leaflet.",
        "This pleasant gentleman lives alone. | You live alone.",
        "The patient's blood pressure is high. | your blood pressure is high.",
        "Please stop [[MEDICINE_1]] from today. | We asked your GP to stop [[MEDICINE_1]] from today.",
        "I would be grateful if you could repeat his blood test. | We asked your GP to repeat your blood test.",
        "She is his mother. | She is your mother."})
    void speaksToThePatientInALetterToTheGp(String source, String expected) {
        assertThat(new YouVoice(GRAMMAR).apply(source, TO_GP)).first().asString().isEqualToIgnoringCase(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The heart nurse will ring within [[DURATION_1]]; if not, patient to ring. | The heart nurse will ring within [[DURATION_1]]. If not, you need to ring.",
        "If no better by [[DATE_1]], patient to ring. | If no better by [[DATE_1]], you need to ring.",
        "Bloods are repeated today, and patient to ring for them. | Bloods are repeated today. You need to ring for them."})
    void leavesAConditionWithThePatientsJob(String source, String expected) {
        assertThat(String.join(" ", new YouVoice(GRAMMAR).apply(source, TO_GP))).isEqualTo(expected);
    }

    @Test
    void leavesThePatientsJobsWithThePatient() {
        var place = new Place(Audience.CLINICIAN, Scene.YOU, Cast.USUAL);

        assertThat(new YouVoice(GRAMMAR).apply("Stop and sit down.", place)).containsExactly("Stop and sit down.");
    }

    @Test
    void takesBracketsOutIntoTheirOwnSentence() {
        assertThat(new Brackets(GRAMMAR).apply("You will have tympanometry (a test of the eardrum).", TO_PATIENT))
                .containsExactly("You will have tympanometry.", "This is a test of the eardrum.");
    }

    @Test
    void writesContractionsOut() {
        assertThat(new Finish(GRAMMAR).apply("tablets that he'd bought himself", TO_PATIENT)).containsExactly("Tablets that he had bought himself.");
        assertThat(new Finish(GRAMMAR).apply("he's been ill and here's his plan", TO_PATIENT)).containsExactly("He has been ill and here is his plan.");
        assertThat(new Finish(GRAMMAR).apply("you can\u2019t eat and you won't be able to drive", TO_PATIENT))
                .containsExactly("You cannot eat and you will not be able to drive.");
    }
}
