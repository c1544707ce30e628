package org.plainletter.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishDetectorTest {

    private static final EnglishDetector DETECTOR = new EnglishDetector();

    @ParameterizedTest
    @ValueSource(strings = {"", "Please call.", "Appointment: Monday 8 June 2026", "OK", "Take 2 tablets",
        "We are writing to let you know that your appointment has been changed. Please come to the clinic at 9.30am.",
        "Dr Oluwaseun Adebayo-Finch\nMBBS FRCP\nMr Terence Pomfret, 17 Larkrise Close, Wexcombe WX4 7QD\n\nDear Mr Szczepanski\n\nYou saw us in clinic. Your blood pressure was high.",
        "Diagnoses: stable angina, hypertension. Bisoprolol 2.5 mg PO OD mane. GTN spray PRN. Atorvastatin 80 mg nocte. ECG: SR, NAD. Bloods: Hb 141, eGFR 78, LFTs normal.",
        "Mrs Siân Llewellyn-Ffrench, Ysbyty Gwynedd, Penrhosgarnedd, Bangor. Your test results are normal and you do not need to come back.",
        "Your child needs a hearing test. Glue ear is sticky fluid behind the eardrum. Bring the red book.",
        "Ramadan and your diabetes: ask the dietitian, Ms Agnieszka Wojciechowska, before you fast."})
    void knowsEnglish(String text) {
        assertThat(DETECTOR.isEnglish(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Nous vous écrivons pour vous informer que votre rendez-vous avec le docteur Martin a été changé. Veuillez apporter cette lettre et la liste de vos médicaments.",
        "Piszemy, aby poinformować, że Pana wizyta w poradni kardiologicznej została przełożona. Prosimy o zabranie ze sobą listy leków oraz tego listu.",
        "Rydym yn ysgrifennu i roi gwybod i chi fod eich apwyntiad wedi newid. Dewch â'r llythyr hwn a rhestr o'ch meddyginiaethau gyda chi os gwelwch yn dda.",
        "ہم آپ کو یہ بتانے کے لیے لکھ رہے ہیں کہ آپ کی ملاقات کا وقت تبدیل ہو گیا ہے۔ براہ کرم یہ خط اپنے ساتھ لائیں۔",
        "Wir schreiben Ihnen, weil Ihr Termin in der Klinik geändert wurde. Bitte bringen Sie diesen Brief und eine Liste Ihrer Medikamente mit.",
        "Le escribimos para informarle de que su cita con el doctor ha cambiado. Por favor traiga esta carta y una lista de sus medicinas.",
        "আমরা আপনাকে জানাতে লিখছি যে আপনার অ্যাপয়েন্টমেন্ট পরিবর্তন করা হয়েছে। অনুগ্রহ করে এই চিঠিটি সাথে আনুন।",
        "Vă scriem pentru a vă informa că programarea dumneavoastră a fost schimbată. Vă rugăm să aduceți această scrisoare.",
        "Wexcombe Vale University Hospitals NHS Foundation Trust\n\nCher Monsieur Dupont,\n\nVotre rendez-vous est le lundi 8 juin à 9h30. Merci de venir avec un proche et de ne pas manger avant l'examen.\n\nTel 01632 960123"})
    void knowsOtherLanguages(String text) {
        assertThat(DETECTOR.isEnglish(text)).isFalse();
    }
}
