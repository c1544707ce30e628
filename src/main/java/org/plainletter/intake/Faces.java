package org.plainletter.intake;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/** What a font's name and description say of its face. */
final class Faces {

    private static final double BOLD_WEIGHT = 600;

    private Faces() {}

    static boolean isBold(PDFont font) {
        @Nullable String name = font.getName();
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        if (lower.contains("bold") || lower.contains("black") || lower.contains("heavy") || lower.endsWith("-bd")) {
            return true;
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    }
}
