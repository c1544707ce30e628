package org.plainletter.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MorphologyTest {

    private static final Morphology MORPHOLOGY = new Morphology();

    /** base, present of "it", past, past participle, present participle */
    @ParameterizedTest
    @ValueSource(strings = {
        "be is was been being", "have has had had having", "do does did done doing", "go goes went gone going",
        "take takes took taken taking", "bring brings brought brought bringing", "come comes came come coming",
        "see sees saw seen seeing", "give gives gave given giving", "get gets got got getting",
        "make makes made made making", "feel feels felt felt feeling", "find finds found found finding",
        "leave leaves left left leaving", "begin begins began begun beginning", "eat eats ate eaten eating",
        "drink drinks drank drunk drinking", "sleep sleeps slept slept sleeping", "write writes wrote written writing",
        "read reads read read reading", "put puts put put putting", "cut cuts cut cut cutting",
        "send sends sent sent sending", "tell tells told told telling", "think thinks thought thought thinking",
        "know knows knew known knowing", "grow grows grew grown growing", "swell swells swelled swollen swelling",
        "break breaks broke broken breaking", "choose chooses chose chosen choosing", "speak speaks spoke spoken speaking",
        "wear wears wore worn wearing", "show shows showed shown showing", "keep keeps kept kept keeping",
        "meet meets met met meeting", "sit sits sat sat sitting", "stand stands stood stood standing",
        "understand understands understood understood understanding", "lie lies lay lain lying",
        "lay lays laid laid laying", "fall falls fell fallen falling", "bleed bleeds bled bled bleeding",
        "stop stops stopped stopped stopping", "cancel cancels cancelled cancelled cancelling",
        "travel travels travelled travelled travelling", "refer refers referred referred referring",
        "try tries tried tried trying", "carry carries carried carried carrying", "use uses used used using",
        "phone phones phoned phoned phoning", "organise organises organised organised organising",
        "practise practises practised practised practising", "prescribe prescribes prescribed prescribed prescribing",
        "swallow swallows swallowed swallowed swallowing", "vomit vomits vomited vomited vomiting",
        "breathe breathes breathed breathed breathing", "increase increases increased increased increasing",
        "die dies died died dying", "fit fits fitted fitted fitting", "reschedule reschedules rescheduled rescheduled rescheduling",
        "rebook rebooks rebooked rebooked rebooking", "recheck rechecks rechecked rechecked rechecking",
        "attend attends attended attended attending", "miss misses missed missed missing"})
    void formsOfAVerbLeadBackToIt(String forms) {
        String[] form = forms.split(" ");
        assertThat(MORPHOLOGY.presentFor(form[0], Person.IT)).isEqualTo(form[1]);
        assertThat(MORPHOLOGY.past(form[0])).isEqualTo(form[2]);
        assertThat(MORPHOLOGY.pastParticiple(form[0])).isEqualTo(form[3]);
        assertThat(MORPHOLOGY.presentParticiple(form[0])).isEqualTo(form[4]);
        for (String each : form) {
            if (!(each.equals("lay") && form[0].equals("lie"))) {
                assertThat(MORPHOLOGY.base(each)).as(each).contains(form[0]);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"be,I,am,was", "be,YOU,are,were", "be,IT,is,was", "be,WE,are,were", "be,THEY,are,were",
        "have,YOU,have,had", "have,IT,has,had", "must,IT,must,must", "can,IT,can,could", "will,YOU,will,would",
        "Take,IT,Takes,Took", "Be,YOU,Are,Were"})
    void verbsAgreeWithWhoDoesIt(String lemma, Person person, String present, String past) {
        assertThat(MORPHOLOGY.presentFor(lemma, person)).isEqualTo(present);
        assertThat(MORPHOLOGY.pastFor(lemma, person)).isEqualTo(past);
    }

    @ParameterizedTest
    @CsvSource({"has,have", "is,are", "was,were", "does,do", "takes,take", "Has,Have", "must,must", "took,took",
        "can,can", "isn't,aren't", "doesn’t,don't", "HAS,HAVE", "will,will", "had,had"})
    void verbsOfTheThirdPersonBecomeThoseOfYou(String third, String you) {
        assertThat(MORPHOLOGY.thirdPersonToYou(third)).isEqualTo(you);
    }

    @ParameterizedTest
    @CsvSource({"tablet,tablets", "child,children", "diagnosis,diagnoses", "X-ray,X-rays", "GP,GPs", "MRI scan,MRI scans",
        "blood test,blood tests", "baby,babies", "dose,doses", "person,people", "foot,feet", "Doctor,Doctors",
        "biopsy,biopsies", "cloth,cloths", "allergy,allergies", "stomach,stomachs", "illness,illnesses",
        "audiogram,audiograms"})
    void nounsHaveTheirPlural(String one, String many) {
        assertThat(MORPHOLOGY.plural(one)).isEqualTo(many);
        assertThat(MORPHOLOGY.singular(many)).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hour", "honest answer", "MRI", "MRI scan", "X-ray", "ECG", "NHS letter", "HIV test", "F1 doctor",
        "appointment", "operation", "ultrasound", "eye test", "injection", "unusual", "unimportant", "uninsured",
        "unidentified", "urgent", "upset", "umbrella", "SSRI", "NSAID", "ENT clinic", "8 week wait", "11am slot", "18-week wait",
        "80mg tablet", "heir", "LFT", "RTT letter", "A&E visit", "EEG", "OT", "\"open\" scan", "MRSA swab", "ulcer", "utter", "urge", "usher", "l-shape"})
    void anComesBeforeAVowelSound(String next) {
        assertThat(MORPHOLOGY.article(next)).isEqualTo("an");
    }

    @ParameterizedTest
    @ValueSource(strings = {"university", "UTI", "unit", "uniform", "union", "unilateral", "urine sample", "urology clinic",
        "ureter", "urethra", "urinary tract", "use", "usual", "user", "useful", "European", "one-off visit", "once a day plan",
        "GP", "CT scan", "BP check", "TIA", "PET scan", "FIT test", "NICU nurse", "USS", "UK", "DVT", "COPD nurse",
        "hospital", "history", "heart scan", "house", "7 day wait", "100mg tablet", "1-week wait", "110mg dose", "180mg dose",
        "clinic", "year", "eucalyptus oil", "uterus", "uveitis", "unique", "STEMI", "herb"})
    void aComesBeforeAConsonantSound(String next) {
        assertThat(MORPHOLOGY.article(next)).isEqualTo("a");
    }

    @Test
    void formsKeepTheirCapitals() {
        assertThat(MORPHOLOGY.base("Takes")).contains("Take");
        assertThat(MORPHOLOGY.base("TAKEN")).contains("TAKE");
        assertThat(MORPHOLOGY.form("Take", "VBD")).contains("Took");
    }

    @Test
    void tellsVerbsAndParticiples() {
        assertThat(MORPHOLOGY.isVerb("prescribed")).isTrue();
        assertThat(MORPHOLOGY.isVerb("must")).isTrue();
        assertThat(MORPHOLOGY.isVerb("hospital")).isFalse();
        assertThat(MORPHOLOGY.isPastParticiple("taken")).isTrue();
        assertThat(MORPHOLOGY.isPastParticiple("took")).isFalse();
        assertThat(MORPHOLOGY.base("hospital")).isEmpty();
    }

    @Test
    void readsAFormInEveryWay() {
        assertThat(MORPHOLOGY.readings("left")).contains(new Reading("leave", "VBD"), new Reading("left", "JJ"));
        assertThat(MORPHOLOGY.readings("qwxzy")).isEmpty();
        assertThat(MORPHOLOGY.form("be", "VBD")).contains("was");
        assertThat(MORPHOLOGY.form("hospital", "VBD")).isEmpty();
    }
}
