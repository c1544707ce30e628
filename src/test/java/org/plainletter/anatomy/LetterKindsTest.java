package org.plainletter.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterKindsTest {

    private final Anatomy anatomy = LetterReading.anatomy();

    /** The letters of {@code kinds.txt}, each under its kind, an empty line between them. */
    static Stream<String> letters() {
        return Stream.of(LetterAnatomyTest.resource("kinds").strip().split("\\R\\s*\\R"));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void tellsTheKind(String letter) {
        var parts = letter.split("\\R", 2);

        assertThat(anatomy.read(LetterTexts.of(parts[1])).kind().code()).isEqualTo(parts[0]);
    }

    @Test
    void triesThirtyLettersAndMore() {
        assertThat(letters()).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PATIENT   | Dear Mrs Jones     | Your appointment at the clinic is on 3 May. A copy of this letter goes to your GP. Please bring your medicines with you.
            PATIENT   | Dear Dr Patel      | Your appointment at the eye clinic is on 3 May. Please bring your glasses. You must not drive home. We will call you by your name.
            PATIENT   | Dear Ms Osei       | Your antenatal appointment with the midwife is on 3 May. We will listen to your baby and check your blood pressure.
            PARENT    | Dear Mrs Adeyemi   | Your son has an appointment at the asthma clinic. Please bring his inhaler. He should wear loose clothes.
            PARENT    | Dear Mrs Bell (for Tom) | Tom has an appointment at the hospital clinic on 3 May. Please bring the red book and his inhaler.
            PARENT    | Dear Parent        | Tobi has an appointment at the hospital on 3 May. Please bring the red book and come with a friend if you like.
            CLINICIAN | Dear Dr Khan       | Thank you for referring this pleasant gentleman to the clinic. He has had chest pain and his blood pressure is high.
            CLINICIAN | Dear Colleague     | I saw Mr Wright in the heart clinic today. He has angina and I have started bisoprolol.
            CLINICIAN | To whom it may concern | I saw Mr Wright in the heart clinic. He has angina. His wife came with him. He takes bisoprolol and she helps him.
            """)
    void tellsWhomALetterSpeaksTo(Audience audience, String greeting, String body) {
        assertThat(anatomy.read(LetterTexts.of("> " + greeting + "\n" + body)).audience()).isEqualTo(audience);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | I am writing with the result of your biopsy. I am sorry to tell you that it shows breast cancer. We will see you in the clinic.
            true  | Your scan showed a shadow. You have been referred on a two week wait to rule out cancer. The hospital will ring you.
            true  | I reviewed you in the memory clinic today. You have dementia of the Alzheimer's type. The nurse will visit you.
            true  | We are so sorry about your miscarriage. The hospital would like to offer you an appointment with the midwife.
            false | Your blood test result came back and no sign of cancer was found. Please see your GP in two weeks.
            false | I saw you in the sleep clinic. There is no evidence of heart failure. Your machine works well. You are not detained under the Mental Health Act.
            false | Your child has an appointment at the hearing clinic. The screen does not in itself signify that there is a permanent hearing loss.
            true  | You were admitted to the hospital with an acute ischaemic stroke. You are going home to your sister with help from a carer.
            true  | I saw you in the clinic about your scan. This could be cancer, but it may also be an infection. The nurse will ring you.
            true  | Your blood tests at the hospital show that you have HIV. I know that this is a shock. The clinic nurse will see you on Monday.
            true  | Your hospital scan showed that the cancer has come back. I am sorry. We did not find anything in your liver.
            false | Your blood test at the hospital was clear. There was no sign of leukaemia. The tests for hepatitis and HIV were negative.
            false | We took out a small lump at the hospital. Most lumps are not cancer. The consultant will write to you in 3 weeks.
            false | Your bowel screening test found blood. This does not mean that you have cancer. About 8 in 100 people who have the hospital test have cancer.
            false | Your appointment is at the hospital, next to the Stroke Unit. If you have had a stroke or a heart attack, please tell the nurse before the test.
            false | I saw you in the gut clinic. You have coeliac disease, biopsy proven in July. The dietitian will ring you about your food.
            false | Statins lower the risk of a stroke. Your GP has put up your tablet. Please have a blood test at the hospital in 3 months.
            true  | I saw you in the heart clinic. Your scan shows heart failure. We will start a new tablet and see you again soon.
            false | You are invited for breast screening at the hospital. Breast screening looks for breast cancer early. It is your choice.
            false | Your appointment at the eye clinic is on 3 May at 9am. Please bring your glasses and this letter.
            false | Your home test kit for NHS bowel cancer screening will arrive soon. It is your choice whether to take part.
            """)
    void tellsHardNews(boolean hard, String body) {
        assertThat(anatomy.read(LetterTexts.of("> Dear Mrs Jones\n" + body)).sensitive()).isEqualTo(hard);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TOO_SHORT           | Dear Mrs Jones, thank you.
            NOT_ENGLISH         | Chère Madame, votre rendez-vous à l'hôpital est prévu le 3 mai 2027 à 14 heures. Veuillez apporter cette lettre et votre carte. Si vous ne pouvez pas venir, appelez le service de cardiologie. Veuillez agréer nos salutations.
            NOT_A_HEALTH_LETTER | Preheat the oven to 180 degrees. Mix the flour, the sugar and two eggs in a bowl. Add one teaspoon of baking powder. Bake for 40 minutes and let it cool before you serve it.
            NOT_A_HEALTH_LETTER | Dear Sir, our records show that your vehicle was parked in the hospital car park without a ticket. A parking charge of £60 is due. You can pay online within 14 days. Yours faithfully, Parking Services
            NOT_A_HEALTH_LETTER | In this essay I argue that the railways changed the towns of England. The first line was built in 1830. Trade grew and people moved to the cities. In conclusion, steam made the modern world.
            NOT_A_HEALTH_LETTER | Invoice number 3301. Dear customer, please find the amount due for your order of garden chairs. Payment terms are 30 days. Your bank details were not changed. VAT is included.
            NOT_A_HEALTH_LETTER | The wind is low and the moon is white. I walk alone by the silver shore. The waves are singing to the night. And you are gone for evermore.
            NOT_A_HEALTH_LETTER | Dear Ms Archer, your rabbit is due for a jab. Please phone the vet for a time. Bring her in a box with some hay, and we will weigh her for you at the desk.
            NO_SENTENCES        | Patient name: ______ Date of birth: ______ Address: ______ Phone: ______ Allergies: ______ ☐ Yes ☐ No Medicines: ______ Signature: ______ Date: ______
            NO_SENTENCES        | Surname Forename Title Date of birth NHS number Hospital number Address Postcode Telephone GP name GP address Next of kin Religion Language Ethnicity
            """)
    void turnsAwayWhatIsNoHealthLetter(NotALetterException.Reason reason, String text) {
        assertThat(reasonFor(text)).isEqualTo(reason);
    }

    @Test
    void turnsAwayTenThousandWords() {
        assertThat(reasonFor("Your appointment at the clinic is on Monday. ".repeat(1_250))).isEqualTo(NotALetterException.Reason.TOO_LONG);
    }

    @Test
    void letsAShortMessageAboutAnAppointmentPass() {
        assertThatCode(() -> anatomy.read(LetterTexts.of("Your appointment with the nurse is on Monday 1 March at 2pm."))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Dear Mr Odell, our community nurse will come to your home on Monday 1 March 2027 to change the dressing on your leg. Please keep your dog in another room while she treats you. If the wound is painful, phone your GP.",
        "Harrow Vale Community NHS Trust. Dear Mrs Fane, the district nurses will visit twice a week to give your injection. Cars can be parked behind the flats. Please tell us if the key safe code changes. Your landlord does not need to be there. If you go into hospital, phone us.",
        "Dear parent, the school nurse will give the flu vaccine to pupils in Year 4 on Tuesday 2 March 2027. Please sign the consent form. Your child cannot have the vaccine with a high temperature. Contact the immunisation team with any questions about medicines or allergies.",
        "Dear Mr Teague, mix one teaspoon of the powder with water at 6pm on the day before your colonoscopy at the hospital. Do not eat after that. The endoscopy nurse will phone you. Bring your medicines with you."})
    void letsALetterOfHealthPassThatSpeaksOfEverydayThings(String text) {
        assertThatCode(() -> anatomy.read(LetterTexts.of(text))).doesNotThrowAnyException();
    }

    private NotALetterException.Reason reasonFor(String text) {
        try {
            anatomy.read(LetterTexts.of(text));
        } catch (NotALetterException e) {
            return e.reason();
        }
        throw new AssertionError("was taken for a letter");
    }
}
