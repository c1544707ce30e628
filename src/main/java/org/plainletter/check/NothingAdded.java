package org.plainletter.check;

import static org.plainletter.check.Severity.RED;

import java.util.List;

/** Whether a rewrite adds advice, comfort, claims, orders, promises, reasons or anything else to what the letter says. */
final class NothingAdded {

    static final Check CHECK = new Check("nothing-added", RED, "The rewrite added something that the letter does not say.", Additions::found,
            List.of(new Example("You have a chest infection.", "You have a chest infection. Drink plenty of water."),
                    new Example("Your scan is on [[DATE_1]].", "Your scan is on [[DATE_1]]. Do not worry."),
                    new Example("The test found a lump.", "The test found a lump. This is nothing serious."),
                    new Example("We will scan your left kidney.", "We will scan your left liver."),
                    new Example("Please discuss this with your GP.", "Please talk to your pharmacist about this."),
                    new Example("We will send you the result.", "We will send you the diagnosis."),
                    new Example("Your visit is on [[DATE_1]].", "Your visit is on [[DATE_1]]. We will help you."),
                    new Example("Please bring your letter.", "**Bring your letter.**"),
                    new Example("Please bring your letter.", "Bring your letter. As an AI, I cannot give advice."),
                    new Example("Please bring your letter.", "Veuillez apporter votre lettre.")),
            List.of(new Example("You should refrain from driving following your procedure.", "Do not drive after your operation."),
                    new Example("I have commenced him on [[MEDICINE_1]] [[DOSE_1]].", "You have a new medicine called [[MEDICINE_1]]. Take [[DOSE_1]]."),
                    new Example("Your renal function has deteriorated.", "Your kidneys are working worse."),
                    new Example("It is not necessary to bring anyone.", "You do not have to bring anyone."),
                    new Example("You have hypertension (high blood pressure).", "You have high blood pressure. It is called hypertension.")));

    private NothingAdded() {}
}
