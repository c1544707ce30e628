package org.plainletter.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;

/** Fields of a form that were filled in by a program which left it to the reader to draw them. */
final class FormFields {

    /** A form with more fields is no letter. */
    private static final int MOST = 500;

    private FormFields() {}

    /** Draws the values that have no picture yet; those that can't be drawn are left out. */
    static void draw(PDDocument document) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        int count = 0;
        for (PDField field : form.getFieldTree()) {
            if (++count > MOST) {
                return;
            }
            if (field instanceof PDVariableText && !field.getValueAsString().isBlank() && isBare(field)) {
                draw(form, field);
            }
        }
    }

    private static boolean isBare(PDField field) {
        List<PDAnnotationWidget> widgets = new ArrayList<>(field.getWidgets());
        return widgets.stream().anyMatch(widget -> widget.getNormalAppearanceStream() == null);
    }

    private static void draw(PDAcroForm form, PDField field) {
        try {
            form.refreshAppearances(List.of(field));
        } catch (IOException | RuntimeException e) {
            // What can't be drawn is not seen by a reader of the file either.
            return;
        }
    }
}
